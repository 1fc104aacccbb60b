import { toBase64url } from './base64url.ts';
import type { Ed25519 } from './ed25519.ts';
import type { OpenKey, RandomBytes } from './key-file.ts';

/** A key pair of a body's HR, in force from a day on. */
export const newKey = async (
  { issuer, from }: Pick<OpenKey, 'issuer' | 'from'>,
  random: RandomBytes,
  ed25519: Ed25519,
): Promise<OpenKey> => {
  const secret = random(32);
  return { secret, publicKey: toBase64url(await ed25519.publicOf(secret)), issuer, from };
};

/** A name for a new certificate. */
export const newSerial = (random: RandomBytes): string => toBase64url(random(9));
