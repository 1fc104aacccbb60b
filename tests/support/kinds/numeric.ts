import fc from 'fast-check';
import { exampleBase } from '#questions/example.ts';
import type { Band, Numeric, Unit } from '#questions/numeric/kind.ts';
import { type Pairs, pairsOf } from '#questions/pairs.ts';

/** Digits before and behind the point as people write them. */
export const writtenNumber: fc.Arbitrary<number> = fc
  .record({ digits: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), decimals: fc.integer({ min: 0, max: 3 }) })
  .map(({ digits, decimals }) => Number(`${digits}e-${decimals}`));

const bandsAround = (tolerance: number): fc.Arbitrary<Band[]> =>
  fc
    .subarray([0.75, 0.5, 0.25])
    .map((scores) => scores.map((score, place) => ({ within: tolerance + (place + 1) * 5, score })));

const units: fc.Arbitrary<Unit[]> = fc.shuffledSubarray(
  [
    { id: 'base', text: 'rouble', factor: 1 },
    { id: 'constructor', text: 'thousand', factor: 1000 },
    { id: 'k', text: 'kopek', factor: 0.01 },
  ],
  { minLength: 3 },
);

const unitFields: fc.Arbitrary<Pick<Numeric, 'unit' | 'units'>> = fc.oneof(
  fc.constant({}),
  fc.constant({ unit: 'days' }),
  units.map((all) => ({ units: all })),
);

export const numericQuestion: fc.Arbitrary<Numeric> = fc
  .record({ answer: writtenNumber, tolerance: fc.constantFrom(0, 0.1, 2), unit: unitFields })
  .chain(({ answer, tolerance, unit }) =>
    bandsAround(tolerance).map((bands) => ({
      ...exampleBase('q-1'),
      kind: 'numeric',
      text: 'text',
      explanation: 'explanation',
      answer,
      tolerance,
      ...unit,
      bands,
      mistakes: [{ value: answer + 100, feedback: 'known' }],
      feedback: { right: 'right', wrong: 'wrong' },
    })),
  );

const typed = (value: number): string => String(value).replace('.', ',').replace('-', '\u2212');

export const numericResponse = ({ answer, tolerance, units: offered = [] }: Numeric): fc.Arbitrary<Pairs> =>
  fc
    .record({
      value: fc.option(
        fc.oneof(
          fc.constantFrom(answer, answer + tolerance, answer - tolerance - 5, answer + 100).map(typed),
          writtenNumber.map(typed),
          fc.constantFrom('0', '-0', 'тридцать', '1 000', '1e3', ' '),
        ),
        { nil: undefined },
      ),
      unit: fc.constantFrom(undefined, ...offered.map(({ id }) => id)),
    })
    .map(({ value, unit }) => pairsOf(['value', 'unit'], [value, unit]));
