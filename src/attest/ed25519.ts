import * as noble from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Ed25519 (RFC 8032). A secret and a public key have 32 bytes, a signature has 64. */
export type Ed25519 = {
  readonly publicOf: (secret: Bytes) => Promise<Bytes>;
  readonly sign: (message: Bytes, secret: Bytes) => Promise<Bytes>;
  /** False for whatever is not a signature of that message by that key. */
  readonly verify: (signature: Bytes, message: Bytes, publicKey: Bytes) => Promise<boolean>;
};

const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** In plain JavaScript: for pages over plain http and browsers whose WebCrypto does not know the curve. */
export const plainEd25519 = (): Ed25519 => {
  noble.hashes.sha512 = sha512;
  return {
    publicOf: async (secret) => own(noble.getPublicKey(secret)),
    sign: async (message, secret) => own(noble.sign(message, secret)),
    verify: async (signature, message, publicKey) => {
      try {
        // zip215: false is the strict reading of RFC 8032, the one that browsers follow.
        return noble.verify(signature, message, publicKey, { zip215: false });
      } catch {
        return false;
      }
    },
  };
};

/** A secret key in PKCS #8 (RFC 8410, section 7): WebCrypto takes no bare one. */
const pkcs8 = (secret: Bytes): Bytes => {
  const head = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];
  return Uint8Array.from([...head, ...secret]);
};

const name = 'Ed25519';

/** By the browser's own code; `publicOf` stays with the library, since WebCrypto derives no public key. */
export const webEd25519 = (subtle: SubtleCrypto): Ed25519 => ({
  publicOf: plainEd25519().publicOf,
  sign: async (message, secret) => {
    const key = await subtle.importKey('pkcs8', pkcs8(secret), name, false, ['sign']);
    return new Uint8Array(await subtle.sign(name, key, message));
  },
  verify: async (signature, message, publicKey) => {
    try {
      const key = await subtle.importKey('raw', publicKey, name, false, ['verify']);
      return await subtle.verify(name, key, signature, message);
    } catch {
      return false;
    }
  },
});

/** The browser's own where it signs and verifies a trial message, else the library. */
export const bestEd25519 = async (subtle: SubtleCrypto | undefined): Promise<Ed25519> => {
  const plain = plainEd25519();
  if (!subtle) return plain;
  try {
    const web = webEd25519(subtle);
    const secret = new Uint8Array(32).fill(7);
    const trial = new Uint8Array([1, 2, 3]);
    const signature = await web.sign(trial, secret);
    return (await web.verify(signature, trial, await plain.publicOf(secret))) ? web : plain;
  } catch {
    return plain;
  }
};
