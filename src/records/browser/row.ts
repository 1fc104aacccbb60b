import { crc32 } from '#domain/crc32.ts';
import type { Progress } from '#domain/progress.ts';

/** The version of what a row holds. */
export const rowVersion = 1;

/** A delta as JSON text, with the checksum of the text. */
type Row = { readonly version: number; readonly text: string; readonly crc: number };

export const checksum = (text: string): number => crc32(new TextEncoder().encode(text));

export const toRow = (delta: Progress): Row => {
  const text = JSON.stringify(delta);
  return { version: rowVersion, text, crc: checksum(text) };
};
