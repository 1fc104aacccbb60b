import { crc32 } from '#domain/crc32.ts';
import type { Progress } from '#domain/progress.ts';
import { fieldsOf, isWhole } from '#records/parse.ts';
import { parseProgress } from '#records/progress-schema.ts';

/** The version of what a row holds. */
const version = 1;

/** A delta as JSON text, with the checksum of the text. */
type Row = { readonly version: number; readonly text: string; readonly crc: number };

const checksum = (text: string): number => crc32(new TextEncoder().encode(text));

export const toRow = (delta: Progress): Row => {
  const text = JSON.stringify(delta);
  return { version, text, crc: checksum(text) };
};

/** `damaged`: some of it may still be sound; that is in `progress`. `newer`: not ours to read. */
export type RowReading =
  | { readonly state: 'sound' | 'damaged'; readonly progress: Progress }
  | { readonly state: 'newer' };

const parseText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const readRow = (row: unknown): RowReading => {
  const { version: written, text, crc } = fieldsOf(row);
  if (isWhole(written, version + 1, Number.MAX_SAFE_INTEGER)) return { state: 'newer' };
  const intact = written === version && typeof text === 'string' && crc === checksum(text);
  const { progress, damaged } = parseProgress(intact ? parseText(text) : undefined);
  return { state: damaged === 0 ? 'sound' : 'damaged', progress };
};
