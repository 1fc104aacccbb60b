import type { Progress } from '#domain/progress.ts';
import { fieldsOf, isWhole } from '#records/parse.ts';
import { parseProgress } from '#records/progress-schema.ts';
import { checksum, rowVersion } from './row.ts';

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
  if (isWhole(written, rowVersion + 1, Number.MAX_SAFE_INTEGER)) return { state: 'newer' };
  const intact = written === rowVersion && typeof text === 'string' && crc === checksum(text);
  const { progress, damaged } = parseProgress(intact ? parseText(text) : undefined);
  return { state: damaged === 0 ? 'sound' : 'damaged', progress };
};
