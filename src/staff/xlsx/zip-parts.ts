import { Unzip, UnzipInflate } from 'fflate';

/** 200 MB unpacked: ten times what fifty thousand rows need. */
const mostBytes = 200 * 1024 * 1024;

/** What is pushed at a time, so that a bomb is noticed while it unfolds. */
const step = 64 * 1024;

class TooLarge extends Error {}

export type ZipParts =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly why: 'too-large' | 'damaged' };

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

/**
 * Files of a zip whose names are `wanted`. Refuses what says that it unfolds to more than 200 MB, and stops at the first
 * byte beyond that where it does not say so.
 */
const unfold = (bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> => {
  const found = new Map<string, Uint8Array>();
  let [total, open] = [0, 0];
  const grow = (size: number): void => {
    total += size;
    if (total > mostBytes) throw new TooLarge();
  };
  const unzip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    if ((file.originalSize ?? 0) > mostBytes) throw new TooLarge();
    const chunks: Uint8Array[] = [];
    open += 1;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      grow(chunk.length);
      chunks.push(chunk);
      if (!final) return;
      open -= 1;
      found.set(file.name, joined(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += step) {
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  }
  if (open > 0) throw new Error('A file in the zip has no end.');
  return found;
};

export const zipParts = (bytes: Uint8Array, wanted: (name: string) => boolean): ZipParts => {
  try {
    return { ok: true, parts: unfold(bytes, wanted) };
  } catch (error) {
    return { ok: false, why: error instanceof TooLarge ? 'too-large' : 'damaged' };
  }
};
