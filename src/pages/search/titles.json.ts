import type { APIRoute } from 'astro';
import { searchSources } from '#catalogue/search-sources.ts';
import { buildTitles } from '#search/build-titles.ts';

/** Titles, headings and terms of the whole site, for search. */
export const GET: APIRoute = async () => Response.json(buildTitles(await searchSources()));
