import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '#attest/base64url.ts';
import { canonicalBytes, isSpelled, readCanonical } from '#attest/canonical.ts';
import { certificate } from './certificates.ts';

describe('the spelling of a certificate', () => {
  test('reads back as the same certificate', () => {
    expect(readCanonical(canonicalBytes(certificate()))).toEqual(certificate());
  });

  test.each([
    ['a day that is not in the calendar', { completed: '2026-02-30' }],
    ['no name', { name: '' }],
    ['a name with a line break', { name: 'Анна\nИванова' }],
    ['a name with letters that change the direction of reading', { name: 'Анна \u202eвонавИ' }],
    ['a name with spaces around it', { name: ' Анна ' }],
    ['a score above 100', { percent: 101 }],
    ['half a per cent', { percent: 70.5 }],
    ['a name of 121 letters', { name: 'я'.repeat(121) }],
  ])('is refused with %s', (_, change) => {
    expect(isSpelled(certificate(change))).toBe(false);
  });

  test('survives no damage to its bytes', () => {
    const bytes = canonicalBytes(certificate());
    expect(readCanonical(bytes.slice(1))).toBeUndefined();
    expect(readCanonical(Uint8Array.from([...bytes, 32]))).toBeUndefined();
    expect(readCanonical(new Uint8Array([0xff, 0xfe]))).toBeUndefined();
  });
});

describe('base64url', () => {
  test('reads what it wrote, and every other spelling of the same bytes is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
        expect(fromBase64url(`${text}=`)).toBeUndefined();
      }),
    );
    expect(fromBase64url('AA')).toEqual(new Uint8Array([0]));
    expect(fromBase64url('AB')).toBeUndefined();
  });
});
