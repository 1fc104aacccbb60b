import { useRef, useState } from 'preact/hooks';
import type { CourseId } from '#domain/ids.ts';
import type { WordsFile } from '#domain/search-files.ts';
import type { Search } from '#search/open-search.ts';
import { search as text } from '#text/search.ts';
import { loadTitles, loadWords } from './load-search.ts';

export type SearchState =
  | { readonly at: 'closed' | 'loading' | 'failed' }
  /** `texts`: whether the texts of the lessons are searched as well as their titles. */
  | { readonly at: 'ready'; readonly search: Search; readonly texts: 'loading' | 'failed' | 'ready' };

export type OpenSearch = {
  readonly state: SearchState;
  /** Fetches what is needed, at the first call and again only after a failure. */
  readonly open: () => void;
  /** Searches the texts of all courses, not only of the one at hand. */
  readonly widen: () => void;
  readonly isWide: boolean;
};

const rehearsed = 10;

/** The browser compiles code when it first runs: on an old processor that is most of the wait for the first find. */
const rehearse = ({ find, marker }: Search): void => {
  if (typeof requestIdleCallback === 'undefined') return;
  requestIdleCallback(() => {
    const { finds, stems } = find(text.rehearsal, rehearsed);
    const { pieces } = marker(stems);
    for (const { title, text: told } of finds) pieces(`${title} ${told}`);
  });
};

/** The search, opened when it is first asked for. `course` limits the texts that are fetched, not the titles. */
export const useSearch = (course: CourseId | undefined): OpenSearch => {
  const [state, setState] = useState<SearchState>({ at: 'closed' });
  const [isWide, setWide] = useState(course === undefined);
  const isOpen = useRef(false);
  const load = async (isAll: boolean): Promise<void> => {
    // Both at once: the words of the course at hand do not wait for the titles.
    const own = course && !isAll ? loadWords(course) : undefined;
    const titles = await loadTitles();
    isOpen.current = titles !== undefined;
    if (!titles) return setState({ at: 'failed' });
    setState({ at: 'ready', search: titles.search, texts: 'loading' });
    rehearse(titles.search);
    const files = await Promise.all(own ? [own] : titles.courses.map(loadWords));
    const arrived = files.filter((file): file is WordsFile => file !== undefined);
    isOpen.current = arrived.length === files.length;
    setState({
      at: 'ready',
      search: titles.search.with(arrived),
      texts: arrived.length === files.length ? 'ready' : 'failed',
    });
  };
  const open = (): void => {
    if (isOpen.current) return;
    isOpen.current = true;
    setState((now) => (now.at === 'ready' ? now : { at: 'loading' }));
    void load(isWide);
  };
  const widen = (): void => {
    setWide(true);
    isOpen.current = true;
    void load(true);
  };
  return { state, open, widen, isWide };
};
