import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import { siteUrl } from '#player/site-root.ts';
import type { Answer, Find } from '#search/find.ts';
import type { Search } from '#search/open-search.ts';
import { search as text } from '#text/search.ts';
import { useLate } from '#ui/kit/use-late.ts';
import { Marked } from './Marked.tsx';
import { usePassages } from './use-passages.ts';

type Props = { readonly answer: Answer; readonly search: Search };

/** So much is fetched for snippets: the first finds are read, and a lesson's text has 2.6 KB. */
const textShare = 0.3;

/** So many come first and the others a frame later: a screen shows no more, and an old processor is quicker with few. */
const atOnce = 4;

/** What was found, best first: links, between which the arrow keys go (`move-focus.ts`). */
export const Finds: FunctionComponent<Props> = ({ answer: { finds, stems }, search }) => {
  const shown = useLate(finds.length > 0) ? finds : finds.slice(0, atOnce);
  const marker = useMemo(() => search.marker(stems), [stems]);
  const passageOf = usePassages(finds, Math.ceil(finds.length * textShare));
  const snippetOf = (find: Find): string => {
    const passage = passageOf(find);
    if (passage) return search.snippet(passage, marker);
    return find.kind === 'quiz' ? text.topics(search.snippet(find.text, marker)) : find.text;
  };
  if (finds.length === 0) return null;
  return (
    <section aria-label={text.results}>
      <ol class="finds">
        {shown.map((find) => (
          <li key={find.url}>
            <p class="finds__title">
              <a href={siteUrl(find.url)} data-find>
                <Marked pieces={marker.pieces(find.title)} />
                {find.heading && ' '}
                {find.heading && (
                  <span class="finds__heading">
                    <Marked pieces={marker.pieces(find.heading)} />
                  </span>
                )}
              </a>
            </p>
            <p class="finds__where small soft">
              {text.kinds[find.kind]} · {find.where}
            </p>
            <p class="finds__snippet">
              <Marked pieces={marker.pieces(snippetOf(find))} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
