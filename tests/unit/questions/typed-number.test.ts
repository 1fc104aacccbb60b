import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimalOf, mostDigits, numberOf, readNumber, typedNumber } from '#questions/typed-number.ts';

const read = (text: string): number | string => {
  const outcome = readNumber(text);
  return outcome.ok ? numberOf(outcome.number) : outcome.why;
};

describe('a typed number', () => {
  it.each([
    ['30', 30],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['12,50', 12.5],
    ['007', 7],
    [',5', 0.5],
    ['5.', 5],
    ['+5', 5],
    [' 1 250 010 ', 1_250_010],
    ['1\u00a0250\u00a0010', 1_250_010],
    ['1\u202f250\u2009010,5', 1_250_010.5],
    ['1250 010', 1_250_010],
    ['-3', -3],
    ['\u22123,5', -3.5],
    ['\u2013 3', -3],
    ['\u20143', -3],
    ['\u20113', -3],
    ['-0', 0],
    ['999999999999', 999_999_999_999],
    ['0,000000000001', 1e-12],
  ])('«%s» is %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['', 'empty'],
    [' \u00a0', 'empty'],
    ['тридцать', 'no-number'],
    ['30 дней', 'no-number'],
    ['50%', 'no-number'],
    ['1e3', 'no-number'],
    ['1 25', 'no-number'],
    ['1,250,000', 'no-number'],
    ['1.250,5', 'no-number'],
    ['0,123 456', 'no-number'],
    ['--5', 'no-number'],
    ['5-', 'no-number'],
    [',', 'no-number'],
    ['-', 'no-number'],
    ['Infinity', 'no-number'],
    ['0x10', 'no-number'],
    ['…', 'no-number'],
    ['1234567890123', 'too-long'],
    ['0,0000000000001', 'too-long'],
  ])('«%s» is refused: %s', (text, why) => {
    expect(read(text)).toBe(why);
  });

  const decimal: fc.Arbitrary<Decimal> = fc
    .record({
      negative: fc.boolean(),
      digits: fc.oneof(fc.nat(1000), fc.integer({ min: 0, max: 10 ** mostDigits - 1 })),
      decimals: fc.integer({ min: 0, max: mostDigits }),
    })
    .filter(({ negative, digits, decimals }) => (decimals === 0 || digits % 10 !== 0) && !(negative && digits === 0));

  it('reads back as it was', () => {
    fc.assert(
      fc.property(decimal, (number) => {
        expect(readNumber(typedNumber(number))).toEqual({ ok: true, number });
      }),
    );
  });

  it('is the same with its thousands apart, in spaces of any width', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f'), (number, space) => {
        const [whole = '', ...decimals] = typedNumber(number).split(',');
        const apart = whole.replace(/\B(?=(\d{3})+$)/g, space);
        expect(readNumber([apart, ...decimals].join('.'))).toEqual({ ok: true, number });
      }),
    );
  });

  it('can be typed for every number of few digits, and for no other', () => {
    expect(decimalOf(-0.25)).toEqual({ negative: true, digits: 25, decimals: 2 });
    expect(decimalOf(1e21)).toBeUndefined();
    expect(decimalOf(1 / 3)).toBeUndefined();
    expect(decimalOf(Number.NaN)).toBeUndefined();
  });

  it('is read from any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '0', ' ', ',', '.', '-', '\u2212', 'a') }), (text) => {
        const outcome = readNumber(text);
        if (outcome.ok) expect(Number.isFinite(numberOf(outcome.number))).toBe(true);
      }),
    );
  });
});
