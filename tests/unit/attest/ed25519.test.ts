import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestEd25519, plainEd25519, webEd25519 } from '#attest/ed25519.ts';
import { secret } from './certificates.ts';

const hex = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'hex'));

describe.each([
  ['the library', plainEd25519()],
  ['WebCrypto', webEd25519(crypto.subtle)],
])('Ed25519 by %s', (_, ed25519) => {
  // RFC 8032, section 7.1, TEST 2.
  const key = hex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
  const known = hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
  const signature = hex(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );

  test('gives the public key and the signature of the standard', async () => {
    expect(await ed25519.publicOf(key)).toEqual(known);
    expect(await ed25519.sign(hex('72'), key)).toEqual(signature);
    expect(await ed25519.verify(signature, hex('72'), known)).toBe(true);
  });

  test('refuses another message, a short signature and a key that is no point', async () => {
    expect(await ed25519.verify(signature, hex('73'), known)).toBe(false);
    expect(await ed25519.verify(signature.slice(1), hex('72'), known)).toBe(false);
    expect(await ed25519.verify(signature, hex('72'), new Uint8Array(32).fill(255))).toBe(false);
  });
});

describe('the better of the two', () => {
  test('signs as the other would, whatever the message', async () => {
    const best = await bestEd25519(crypto.subtle);
    const plain = plainEd25519();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const message = new Uint8Array(bytes);
        expect(await best.sign(message, secret)).toEqual(await plain.sign(message, secret));
      }),
      { numRuns: 20 },
    );
  });

  test('is the library where there is no WebCrypto, and where it does not know the curve', async () => {
    const message = new Uint8Array([1]);
    const wanted = await plainEd25519().sign(message, secret);
    expect(await (await bestEd25519(undefined)).sign(message, secret)).toEqual(wanted);
    const ignorant = { importKey: () => Promise.reject(new Error('NotSupportedError')) } as unknown as SubtleCrypto;
    expect(await (await bestEd25519(ignorant)).sign(message, secret)).toEqual(wanted);
  });
});
