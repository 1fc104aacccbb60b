import { isCalendarDay } from '#domain/calendar-day.ts';
import { fromBase64url } from './base64url.ts';
import { keyIdOf } from './key-id.ts';

/** A public key and whose it is. */
export type PublicKey = {
  readonly keyId: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly issuer: string;
  /** Calendar days between which it signs, both included; without `until` it still does. */
  readonly from: string;
  readonly until: string | undefined;
};

/** A certificate taken back. */
export type Revocation = { readonly serial: string; readonly on: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const keyIn = (value: unknown): readonly PublicKey[] => {
  if (!isFields(value)) return [];
  const { key, issuer, from, until } = value;
  const bytes = typeof key === 'string' ? fromBase64url(key) : undefined;
  const isRight = bytes?.length === 32 && typeof issuer === 'string' && issuer !== '' && isCalendarDay(from);
  if (!isRight || !bytes || (until !== undefined && !isCalendarDay(until))) return [];
  return [{ keyId: keyIdOf(bytes), bytes, issuer, from, until }];
};

const revocationIn = (value: unknown): readonly Revocation[] =>
  isFields(value) && typeof value['serial'] === 'string' && isCalendarDay(value['on'])
    ? [{ serial: value['serial'], on: value['on'] }]
    : [];

const listIn = (text: string, field: 'keys' | 'revoked'): readonly unknown[] | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    const list = isFields(value) ? value[field] : undefined;
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
};

/** Whole or not at all: a list with one unreadable entry might lack just the one that matters. */
const whole = <Entry>(
  list: readonly unknown[] | undefined,
  read: (value: unknown) => readonly Entry[],
): readonly Entry[] | undefined => {
  const entries = list?.flatMap(read);
  return entries?.length === list?.length ? entries : undefined;
};

/** `{"keys": [{"key", "issuer", "from", "until"?}]}`; undefined for anything else. */
export const readKeys = (text: string): readonly PublicKey[] | undefined => whole(listIn(text, 'keys'), keyIn);

/** `{"revoked": [{"serial", "on"}]}`; undefined for anything else. */
export const readRevocations = (text: string): readonly Revocation[] | undefined =>
  whole(listIn(text, 'revoked'), revocationIn);

type Named = { readonly publicKey: string; readonly issuer: string; readonly from: string };

/** One key as a file in the form of the published list. */
export const keyList = ({ publicKey, issuer, from }: Named): string =>
  `${JSON.stringify({ keys: [{ key: publicKey, issuer, from }] }, null, 2)}\n`;
