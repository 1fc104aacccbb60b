import { siteUrl } from '#player/site-root.ts';
import type { Search } from '#search/query.ts';

/** Fetches the index and what searches in it; undefined where either does not come. */
export const loadSearch = async (): Promise<Search | undefined> => {
  try {
    const [{ searchIn }, answer] = await Promise.all([import('#search/query.ts'), fetch(siteUrl('search-index.json'))]);
    return answer.ok ? searchIn(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
};
