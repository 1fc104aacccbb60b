import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { fromBase64url, toBase64url } from './base64url.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A private key as it lies in a file: sealed with a passphrase. */
type KeyFile = {
  readonly format: 'orientir-key-1';
  /** Whose key it is, readable without the passphrase. */
  readonly issuer: string;
  readonly publicKey: string;
  readonly from: string;
  /** RFC 7914. Named, so that a later version can use another one. */
  readonly derivation: 'scrypt-32768-8-1';
  readonly salt: string;
  readonly cipher: 'xchacha20-poly1305';
  readonly nonce: string;
  readonly sealed: string;
};

export type OpenKey = {
  readonly secret: Bytes;
  readonly publicKey: string;
  readonly issuer: string;
  readonly from: string;
};

export type Opened =
  | { readonly ok: true; readonly key: OpenKey }
  | { readonly ok: false; readonly why: 'not-a-key-file' | 'wrong-passphrase' };

export type RandomBytes = (length: number) => Bytes;

const format = 'orientir-key-1';
const derivation = 'scrypt-32768-8-1';
const cipher = 'xchacha20-poly1305';

const derived = (passphrase: string, salt: Uint8Array): Promise<Uint8Array> =>
  // A passphrase typed on another keyboard may come composed otherwise: NFC makes it one.
  scryptAsync(passphrase.normalize('NFC'), salt, { N: 32_768, r: 8, p: 1, dkLen: 32 });

/** What may be read without the passphrase cannot be exchanged either. */
const bound = ({ issuer, publicKey, from }: Pick<KeyFile, 'issuer' | 'publicKey' | 'from'>): Uint8Array =>
  new TextEncoder().encode(JSON.stringify([format, issuer, publicKey, from]));

/** The text of a key file. */
export const sealKey = async (key: OpenKey, passphrase: string, random: RandomBytes): Promise<string> => {
  const salt = random(16);
  const nonce = random(24);
  const box = xchacha20poly1305(await derived(passphrase, salt), nonce, bound(key));
  const { issuer, publicKey, from } = key;
  const file: KeyFile = {
    format,
    issuer,
    publicKey,
    from,
    derivation,
    salt: toBase64url(salt),
    cipher,
    nonce: toBase64url(nonce),
    sealed: toBase64url(box.encrypt(key.secret)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

const fieldsIn = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
};

const bytesOf = (value: unknown, length: number): Bytes | undefined => {
  const bytes = typeof value === 'string' ? fromBase64url(value) : undefined;
  return bytes?.length === length ? bytes : undefined;
};

/** The key in the text of a file. */
export const openKey = async (text: string, passphrase: string): Promise<Opened> => {
  const { issuer, publicKey, from, ...rest } = fieldsIn(text);
  const salt = bytesOf(rest['salt'], 16);
  const nonce = bytesOf(rest['nonce'], 24);
  const sealed = bytesOf(rest['sealed'], 48);
  const isKnown = rest['format'] === format && rest['derivation'] === derivation && rest['cipher'] === cipher;
  const isTold = typeof issuer === 'string' && typeof publicKey === 'string' && typeof from === 'string';
  if (!isKnown || !isTold || !salt || !nonce || !sealed) return { ok: false, why: 'not-a-key-file' };
  try {
    const box = xchacha20poly1305(await derived(passphrase, salt), nonce, bound({ issuer, publicKey, from }));
    return { ok: true, key: { secret: new Uint8Array(box.decrypt(sealed)), publicKey, issuer, from } };
  } catch {
    return { ok: false, why: 'wrong-passphrase' };
  }
};
