import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64url } from './base64url.ts';

/** Names a public key in codes and lists: the first nine bytes of its SHA-256 as base64url, twelve characters. */
export const keyIdOf = (publicKey: Uint8Array): string => toBase64url(sha256(publicKey).slice(0, 9));
