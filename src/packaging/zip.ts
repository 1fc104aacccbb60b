import { type Zippable, zipSync } from 'fflate';
import { byPath } from './order.ts';

/**
 * zip keeps local time without a zone and fflate writes the local fields, so a date made from local fields gives
 * the same bytes in every zone.
 */
const packedOn = new Date(2000, 0, 1);

/** The same files give the same bytes, on any machine. Names are sorted, `first` comes before all others. */
export const zip = (files: ReadonlyMap<string, Uint8Array>, first?: string): Uint8Array<ArrayBuffer> => {
  const entries: Zippable = {};
  const names = [...files.keys()].sort(byPath);
  if (first !== undefined) names.unshift(first);
  for (const name of names) {
    const bytes = files.get(name);
    if (bytes) entries[name] = bytes;
  }
  return zipSync(entries, { level: 9, mtime: packedOn });
};
