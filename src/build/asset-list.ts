import { crc32 } from 'node:zlib';
import type { AssetEntry } from '#packaging/site.ts';

export const assetListPath = 'assets.json';

const courseOf = (path: string): string | undefined => /^courses\/([^/.]+)(?:\.html|\.json|\/.+)$/.exec(path)?.[1];

const assetOf = (path: string, bytes: Uint8Array): AssetEntry => {
  const course = courseOf(path);
  const sum = crc32(bytes).toString(16).padStart(8, '0');
  return { path, size: bytes.length, crc32: sum, ...(course === undefined ? {} : { course }) };
};

/** Sorted by code units, so that it is the same on every machine. Does not list itself. */
export const assetList = (files: ReadonlyMap<string, Uint8Array>): readonly AssetEntry[] =>
  [...files.keys()]
    .filter((path) => path !== assetListPath)
    .sort()
    .map((path) => assetOf(path, files.get(path) ?? new Uint8Array()));

/** ADL's SCORM validator refuses file names beyond ASCII, and a space or `#` needs escaping in addresses. */
export const isPortableName = (path: string): boolean => /^[\w./-]+$/.test(path);
