import { fromBase64url, toBase64url } from './base64url.ts';
import { canonicalBytes, readCanonical } from './canonical.ts';
import type { Certificate } from './certificate.ts';
import type { Ed25519 } from './ed25519.ts';
import { keyIdOf } from './key-id.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A code taken apart; whether it holds is for `checkCode` to say. */
export type ReadCode = {
  readonly certificate: Certificate;
  readonly keyId: string;
  readonly signature: Bytes;
  /** What the signature covers. */
  readonly signed: Bytes;
};

/** Longer than any code of ours; what is longer is not looked at. */
const longest = 2000;

/** So that a signature of another kind of document never passes for one of these. */
const purpose = 'orientir-certificate-1';

const signedBytes = (keyId: string, payload: Uint8Array): Bytes =>
  Uint8Array.from([...new TextEncoder().encode(`${purpose}\n${keyId}\n`), ...payload]);

/** `payload.keyId.signature`, each in base64url: the payload is the certificate's canonical spelling. */
export const signCode = async (certificate: Certificate, secret: Bytes, ed25519: Ed25519): Promise<string> => {
  const payload = canonicalBytes(certificate);
  const keyId = keyIdOf(await ed25519.publicOf(secret));
  const signature = await ed25519.sign(signedBytes(keyId, payload), secret);
  return `${toBase64url(payload)}.${keyId}.${toBase64url(signature)}`;
};

/** Reads the form of a code; undefined where a single character is not as `signCode` writes it. */
export const readCode = (code: string): ReadCode | undefined => {
  const [payloadText = '', keyId = '', signatureText = '', ...rest] = code.length > longest ? [] : code.split('.');
  const payload = fromBase64url(payloadText);
  const signature = fromBase64url(signatureText);
  const certificate = payload && readCanonical(payload);
  const isWhole = rest.length === 0 && /^[\w-]{12}$/.test(keyId) && signature?.length === 64;
  if (!isWhole || !payload || !certificate) return undefined;
  return { certificate, keyId, signature, signed: signedBytes(keyId, payload) };
};
