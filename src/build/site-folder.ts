import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssetEntry, Site } from '#packaging/site.ts';
import { assetListPath } from './asset-list.ts';

/** The built site in a folder; undefined when there is none. */
export const siteInFolder = (folder: string): Site | undefined => {
  const list = join(folder, assetListPath);
  if (!existsSync(list)) return undefined;
  const read = (path: string): Uint8Array | undefined => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  return { list: JSON.parse(readFileSync(list, 'utf8')) as readonly AssetEntry[], read };
};
