import type { Answer } from '#search/find.ts';
import { search as text } from '#text/search.ts';
import type { SearchState } from './use-search.ts';

/** What is said of the state of a search and of its finds. */
export const searchMessage = (state: SearchState, query: string, { total, finds, corrected }: Answer): string => {
  if (state.at === 'failed') return location.protocol === 'file:' ? text.notLoadedFromDisk : text.notLoaded;
  if (query === '') return '';
  if (state.at !== 'ready' || (total === 0 && state.texts === 'loading')) return text.loading;
  const lacking = state.texts === 'failed' ? [text.titlesOnly] : [];
  if (total === 0) return [text.nothing, ...lacking].join(' ');
  const instead = corrected === undefined ? [] : [text.corrected(corrected)];
  return [...instead, text.found(total, finds.length), ...lacking].join(' ');
};
