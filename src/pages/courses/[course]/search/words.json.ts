import type { APIRoute } from 'astro';
import { searchSources } from '#catalogue/search-sources.ts';
import type { WordsFile } from '#domain/search-files.ts';
import { buildWords } from '#search/build-words.ts';

export const getStaticPaths = async () =>
  [...buildWords(await searchSources())].map(([course, file]) => ({ params: { course }, props: { file } }));

/** Which words stand where in a course, for search. */
export const GET: APIRoute<{ file: WordsFile }> = ({ props: { file } }) => Response.json(file);
