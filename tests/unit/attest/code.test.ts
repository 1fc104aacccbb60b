import { describe, expect, test } from 'vitest';
import { checkCode } from '#attest/check-code.ts';
import { readCode, signCode } from '#attest/code.ts';
import { plainEd25519 } from '#attest/ed25519.ts';
import { certificate, publicKey, secret } from './certificates.ts';

const ed25519 = plainEd25519();
const bytes = await ed25519.publicOf(secret);
const known = { keys: [publicKey(bytes)], revoked: [] };
const code = await signCode(certificate(), secret, ed25519);

describe('a check code', () => {
  test('says what was signed and whose key it was', async () => {
    expect(await checkCode(code, known, ed25519)).toEqual({
      state: 'confirmed',
      certificate: certificate(),
      key: publicKey(bytes),
    });
  });

  test('fits into an address and a code on paper', () => {
    expect(code).toMatch(/^[\w.-]+$/);
    expect(code.length).toBeLessThan(600);
  });

  test('confirms nothing once any single bit of it is changed', async () => {
    for (let place = 0; place < code.length; place += 1) {
      for (let bit = 0; bit < 7; bit += 1) {
        const char = String.fromCharCode(code.charCodeAt(place) ^ (1 << bit));
        const changed = code.slice(0, place) + char + code.slice(place + 1);
        const { state } = await checkCode(changed, known, ed25519);
        expect(['damaged', 'forged', 'unlisted'], `${place}:${bit}`).toContain(state);
      }
    }
  });

  test('has one spelling: spare bits, padding and other orders of fields are damage', async () => {
    const [payload = '', keyId = '', signature = ''] = code.split('.');
    const spelled = (text: string): string => Buffer.from(text).toString('base64url');
    const text = Buffer.from(payload, 'base64url').toString();
    const others = [`${payload}=`, spelled(text.replace(',', ', ')), spelled(text.replace('85', '8.5e1'))];
    for (const other of others) expect(readCode(`${other}.${keyId}.${signature}`)).toBeUndefined();
  });

  test('of another key is nobody’s word here, and of a key that is listed under a false name a forgery', async () => {
    const stranger = publicKey(await ed25519.publicOf(new Uint8Array(32).fill(9)));
    expect(await checkCode(code, { ...known, keys: [stranger] }, ed25519)).toMatchObject({ state: 'unlisted' });
    const posing = { ...stranger, keyId: publicKey(bytes).keyId };
    expect(await checkCode(code, { ...known, keys: [posing] }, ed25519)).toEqual({ state: 'forged' });
  });

  test('that was taken back says since when', async () => {
    const revoked = [{ serial: certificate().serial, on: '2026-12-01' }];
    expect(await checkCode(code, { ...known, revoked }, ed25519)).toMatchObject({ state: 'revoked', on: '2026-12-01' });
  });

  test.each([
    ['before the key came into force', { from: '2026-11-28' }],
    ['after the key went out of force', { until: '2026-11-26' }],
    ['in the name of another body', { issuer: 'Департамент культуры' }],
  ])('signed %s does not confirm', async (_, change) => {
    const keys = [publicKey(bytes, change)];
    expect(await checkCode(code, { ...known, keys }, ed25519)).toMatchObject({ state: 'out-of-force' });
  });

  test.each(['', '.', '..', 'a.b.c', 'ы'.repeat(50), '['.repeat(5000), `${code}.${code}`, `${code} `, code.slice(1)])(
    'in the form %j is damaged',
    async (text) => {
      expect(await checkCode(text, known, ed25519)).toEqual({ state: 'damaged' });
    },
  );
});
