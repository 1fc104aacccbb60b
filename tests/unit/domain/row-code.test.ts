import { expect, test } from 'vitest';
import { isRowCode, rowCode } from '#domain/row-code.ts';

test('eight random bytes become eight letters that are not read for another', () => {
  expect(rowCode(Uint8Array.of(0, 9, 10, 31, 32, 255, 17, 18, 99))).toBe('09az0zhj');
});

test('every byte gives a letter of a code', () => {
  for (let byte = 0; byte < 256; byte += 1) expect(isRowCode(rowCode(new Uint8Array(8).fill(byte)))).toBe(true);
});

test.each(['', '7f3q9m2', '7f3q9m2xx', '7F3Q9M2X', '7f3q9m2l', '7f3q9m2ж', 7, undefined])('%s is no code', (text) => {
  expect(isRowCode(text)).toBe(false);
});
