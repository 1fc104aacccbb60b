import { bestEd25519, type Ed25519 } from '#attest/ed25519.ts';
import type { RandomBytes } from '#attest/key-file.ts';

export const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

let known: Promise<Ed25519> | undefined;

/** The browser's own Ed25519 or the library's, found once. */
export const ed25519 = (): Promise<Ed25519> => {
  known ??= bestEd25519(globalThis.crypto?.subtle);
  return known;
};
