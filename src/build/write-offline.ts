import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssetEntry } from '#packaging/site.ts';
import { assetList, assetListPath } from './asset-list.ts';
import { offlineLists } from './offline-lists.ts';
import { serviceWorkerCode, serviceWorkerPath } from './service-worker.ts';
import { siteInFolder } from './site-folder.ts';

/** Adds to a finished site what it needs to be taken without a network, and lists it among its files. */
export const writeOffline = async (folder: string): Promise<void> => {
  const site = siteInFolder(folder);
  if (!site) return;
  const utf8 = new TextEncoder();
  const lists = [...(await offlineLists(site))].map(([path, list]) => [path, `${JSON.stringify(list)}\n`] as const);
  const files = new Map(
    [...lists, [serviceWorkerPath, serviceWorkerCode()] as const].map(([path, text]) => [path, utf8.encode(text)]),
  );
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
  const listed = JSON.parse(readFileSync(join(folder, assetListPath), 'utf8')) as readonly AssetEntry[];
  const all = [...listed, ...assetList(files)].sort((a, b) => (a.path < b.path ? -1 : 1));
  writeFileSync(join(folder, assetListPath), `${JSON.stringify(all)}\n`);
};
