import { getCollection } from 'astro:content';
import { loadCatalogue } from '#catalogue/load.ts';

/** What search is built from: the catalogue, and the texts of lessons by `<course>/<lesson>`. */
export const searchSources = async () => ({
  ...loadCatalogue(),
  texts: new Map((await getCollection('lessons')).map(({ id, body }) => [id, body ?? ''])),
});
