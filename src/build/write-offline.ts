import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfflineList } from '#domain/offline-list.ts';
import type { AssetEntry } from '#packaging/site.ts';
import { assetList, assetListPath } from './asset-list.ts';
import { serviceWorkerCode, serviceWorkerPath } from './service-worker.ts';
import { siteInFolder } from './site-folder.ts';

/** Adds to a finished site what it needs to be taken without a network, and lists it among its files. */
export const writeOffline = (folder: string, offline: ReadonlyMap<string, OfflineList>): void => {
  if (!siteInFolder(folder)) return;
  const utf8 = new TextEncoder();
  const lists = [...offline].map(([path, list]) => [path, `${JSON.stringify(list)}\n`] as const);
  const files = new Map(
    [...lists, [serviceWorkerPath, serviceWorkerCode()] as const].map(([path, text]) => [path, utf8.encode(text)]),
  );
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
  const listed = JSON.parse(readFileSync(join(folder, assetListPath), 'utf8')) as readonly AssetEntry[];
  const all = [...listed, ...assetList(files)].sort((a, b) => (a.path < b.path ? -1 : 1));
  writeFileSync(join(folder, assetListPath), `${JSON.stringify(all)}\n`);
};
