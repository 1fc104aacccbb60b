import { extname } from 'node:path';
import type { AssetEntry } from '#packaging/site.ts';
import { caching, mediaTypes, notFoundPage, securityHeaders } from './rules.ts';

const known = new Map<string, string>([
  ...mediaTypes,
  ['css', 'text/css; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['xml', 'application/xml'],
]);

const typeOf = (path: string): string => known.get(extname(path).slice(1)) ?? 'application/octet-stream';

const cacheOf = (path: string): string => (path.startsWith(caching.hashedFolder) ? caching.hashed : caching.rest);

/**
 * Object storages differ in their commands and agree in what a file carries: this JSON says for each file what to set
 * with it, and what the network in front of the storage has to add.
 */
export const objectStorage = (list: readonly AssetEntry[]): string =>
  `${JSON.stringify(
    {
      index: 'index.html',
      error: notFoundPage,
      headers: Object.fromEntries(securityHeaders),
      files: list.map(({ path }) => ({ path, contentType: typeOf(path), cacheControl: cacheOf(path) })),
    },
    undefined,
    1,
  )}\n`;
