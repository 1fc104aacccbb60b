import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssetEntry } from '#packaging/site.ts';
import { assetListPath } from '../asset-list.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { objectStorage } from './object-storage.ts';

/** Not in the list of the site's files: neither packages nor downloads take it. */
const folderName = 'hosting';

/** Ready settings for servers, by the name of their file. */
export const hostingFiles = (list: readonly AssetEntry[]): ReadonlyMap<string, string> =>
  new Map([
    ['nginx.conf', nginx()],
    ['htaccess.txt', apache()],
    ['Caddyfile', caddy()],
    ['object-storage.json', objectStorage(list)],
  ]);

/** Of the finished site in a folder. */
export const writeHosting = (site: string): void => {
  const list = JSON.parse(readFileSync(join(site, assetListPath), 'utf8')) as readonly AssetEntry[];
  const folder = join(site, folderName);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of hostingFiles(list)) writeFileSync(join(folder, name), text);
};
