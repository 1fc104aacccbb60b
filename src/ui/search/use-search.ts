import { useRef, useState } from 'preact/hooks';
import type { Search } from '#search/query.ts';
import { loadSearch } from './load-search.ts';

export type SearchState =
  | { readonly at: 'closed' | 'loading' | 'failed' }
  | { readonly at: 'ready'; readonly search: Search };

/** The search and how to open it: the index is fetched at the first opening, and again only after a failure. */
export const useSearch = (): readonly [state: SearchState, open: () => void] => {
  const [state, setState] = useState<SearchState>({ at: 'closed' });
  const isOpen = useRef(false);
  const open = (): void => {
    if (isOpen.current) return;
    isOpen.current = true;
    setState({ at: 'loading' });
    void loadSearch().then((search) => {
      isOpen.current = search !== undefined;
      setState(search ? { at: 'ready', search } : { at: 'failed' });
    });
  };
  return [state, open];
};
