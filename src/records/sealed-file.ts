import { canonical } from '#domain/canonical.ts';
import { crc32 } from '#domain/crc32.ts';
import { fieldsOf, isObject, isWhole } from './parse.ts';

/** A kind of file that learners save: its name, its version, and the field with its contents. */
export type SealedKind = { readonly format: string; readonly version: number; readonly holds: string };

/** 5 MB: many times what all courses add up to. */
export const largestFile = 5 * 1024 * 1024;

const checksum = (value: unknown): number => crc32(new TextEncoder().encode(canonical(value)));

/** The text of a file with a checksum over its contents. `exportedOn`: `2026-11-23`, for the reader's eye only. */
export const sealed = ({ format, version, holds }: SealedKind, exportedOn: string, value: object): string =>
  `${JSON.stringify({ format, version, exportedOn, checksum: checksum(value), [holds]: value }, undefined, 2)}\n`;

/** What was sealed, as it was written; to be parsed yet. */
export type Unsealed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'damaged' };

const failed = (why: Extract<Unsealed, { ok: false }>['why']): Unsealed => ({ ok: false, why });

const parseJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const isIntact = (value: unknown, expected: unknown): boolean => {
  try {
    return checksum(value) === expected;
  } catch {
    // Nested so deep that the stack overflows: nothing of ours is.
    return false;
  }
};

/** Opens a file of the kind; trusts nothing, never throws. `sizeBytes` is the file's, and decides before it is parsed. */
export const unsealed = (
  { format, version, holds }: SealedKind,
  { text, sizeBytes }: { readonly text: string; readonly sizeBytes: number },
): Unsealed => {
  if (sizeBytes > largestFile) return failed('too-large');
  const json = parseJson(text);
  if (!json) return failed('not-json');
  const fields = fieldsOf(json.value);
  if (fields['format'] !== format) return failed('not-ours');
  if (isWhole(fields['version'], version + 1, Number.MAX_SAFE_INTEGER)) return failed('newer');
  const value = fields[holds];
  const isSound = fields['version'] === version && isObject(value) && isIntact(value, fields['checksum']);
  return isSound ? { ok: true, value } : failed('damaged');
};
