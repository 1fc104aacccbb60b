import type { FunctionComponent } from 'preact';
import { siteUrl } from '#player/site-root.ts';
import type { Found } from '#search/build-index.ts';
import { search as text } from '#text/search.ts';

/** What was found, best first. */
export const Finds: FunctionComponent<{ readonly found: readonly Found[] }> = ({ found }) =>
  found.length === 0 ? null : (
    <section aria-label={text.results}>
      <ol class="finds">
        {found.map(({ kind, title, where, url, snippet }) => (
          <li key={url}>
            <p class="finds__title">
              <a href={siteUrl(url)}>{title}</a>
            </p>
            <p class="finds__where small soft">
              {text.kinds[kind]} · {where}
            </p>
            <p class="finds__snippet">{snippet}</p>
          </li>
        ))}
      </ol>
    </section>
  );
