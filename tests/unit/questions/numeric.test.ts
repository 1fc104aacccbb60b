import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleBase } from '#questions/example.ts';
import { feedbackTo, type Numeric, numeric } from '#questions/numeric/kind.ts';
import { numericView } from '#questions/numeric/Numeric.tsx';
import { numericRecordForm } from '#questions/numeric/record-form.ts';
import type { Pairs } from '#questions/pairs.ts';
import { missingUnit, numberFaults } from '#text/typed-questions.ts';

const plain: Numeric = {
  ...exampleBase('q-1'),
  kind: 'numeric',
  text: 'text',
  explanation: 'explanation',
  answer: 12.5,
  tolerance: 0.1,
  bands: [
    { within: 1, score: 0.5 },
    { within: 2, score: 0.25 },
  ],
  mistakes: [{ value: 125, feedback: 'known' }],
  feedback: { right: 'right', wrong: 'wrong' },
};

const measured: Numeric = {
  ...plain,
  answer: 3000,
  tolerance: 0,
  bands: [],
  mistakes: [],
  units: [
    { id: 'constructor', text: 'roubles', factor: 1 },
    { id: 'k', text: 'thousands', factor: 1000 },
  ],
};

const scoreOf = (question: Numeric, value: string, unit?: string): number =>
  numeric.score(question, { value, ...(unit && { unit }) });

const refusalOf = (question: Numeric, response: Pairs | undefined) =>
  typeof numericView.missing === 'function' ? numericView.missing(question, response) : undefined;

describe('a typed number that is asked for', () => {
  it('is right within the tolerance, ends included', () => {
    expect(['12,4', '12.5', '12,6'].map((value) => scoreOf(plain, value))).toEqual([1, 1, 1]);
    expect(scoreOf(plain, '12,61')).toBeLessThan(1);
  });

  it('is worth the best band that it lies in, ends included', () => {
    expect(['13,5', '11,5', '14,5', '10,49', '\u221212,5'].map((value) => scoreOf(plain, value))).toEqual([
      0.5, 0.5, 0.25, 0, 0,
    ]);
  });

  it('is told from its neighbour in the twelfth digit', () => {
    const exact: Numeric = { ...plain, answer: 123_456_789_012, tolerance: 0, bands: [], mistakes: [] };
    expect(scoreOf(exact, '123 456 789 012')).toBe(1);
    expect(scoreOf(exact, '123 456 789 013')).toBe(0);
  });

  it('never scores lower the nearer it is', () => {
    const distance = fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(distance, distance, fc.constantFrom(1, -1), (one, other, sign) => {
        const [near, far] = one < other ? [one, other] : [other, one];
        const at = (off: number): number => scoreOf(plain, (12.5 + sign * off).toFixed(2));
        expect(at(near)).toBeGreaterThanOrEqual(at(far));
      }),
    );
  });

  it('gets the feedback of a known mistake, else the one for wrong answers', () => {
    expect(['12,6', '125,1', '13'].map((value) => feedbackTo(plain, { value }))).toEqual(['right', 'known', 'wrong']);
  });

  it('is compared in the unit of the answer', () => {
    expect(scoreOf(measured, '3000', 'constructor')).toBe(1);
    expect(scoreOf(measured, '3', 'k')).toBe(1);
    expect(scoreOf(measured, '3', 'constructor')).toBe(0);
    expect(scoreOf(measured, '3000')).toBe(0);
  });

  it('is right in a unit whose factor no binary fraction hits', () => {
    const metres: Numeric = {
      ...measured,
      answer: 0.3,
      units: [
        { id: 'm', text: 'm', factor: 1 },
        { id: 'dm', text: 'dm', factor: 0.1 },
      ],
    };
    expect(scoreOf(metres, '3', 'dm')).toBe(1);
  });
});

describe('a response to a numeric question', () => {
  it('names only the fields and units that there are', () => {
    expect(numeric.parse(measured, { value: '3', unit: 'k' })).toEqual({ value: '3', unit: 'k' });
    expect(numeric.parse(measured, { unit: 'constructor' })).toEqual({ unit: 'constructor' });
    expect(numeric.parse(measured, { value: '3', unit: 'toString' })).toBeUndefined();
    expect(numeric.parse(plain, { value: '3', unit: 'k' })).toBeUndefined();
    expect(numeric.parse(plain, { value: 3 })).toBeUndefined();
    expect(numeric.parse(plain, { value: '1'.repeat(41) })).toBeUndefined();
    expect(numeric.parse(plain, '3')).toBeUndefined();
  });

  it('is refused with words that say what to write, and where', () => {
    expect(refusalOf(plain, undefined)).toEqual({ message: numberFaults.empty, fields: ['value'] });
    expect(refusalOf(plain, { value: 'тридцать' })).toEqual({ message: numberFaults['no-number'], fields: ['value'] });
    expect(refusalOf(plain, { value: '1'.repeat(13) })).toEqual({
      message: numberFaults['too-long'],
      fields: ['value'],
    });
    expect(refusalOf(measured, { value: '3' })).toEqual({ message: missingUnit, fields: ['unit'] });
  });

  it('is kept as the number that it is', () => {
    const { pack, unpack, shape } = numericRecordForm;
    const kept = (question: Numeric, response: Pairs) => unpack(shape(question), pack(shape(question), response) ?? []);
    expect(kept(plain, { value: ' \u22121 250,50 ' })).toEqual({ value: '-1250,5' });
    expect(kept(measured, { value: '3', unit: 'k' })).toEqual({ value: '3', unit: 'k' });
    expect(kept(plain, { value: 'тридцать' })).toEqual({ value: '…' });
    expect(kept(plain, { value: '999999999999' })).toEqual({ value: '999999999999' });
  });

  it('is reported in the unit of the answer, with the ends of what is right', () => {
    expect(numericRecordForm.interaction(measured, { value: '3,5', unit: 'k' })).toEqual({
      type: 'numeric',
      given: 3500,
      right: [3000, 3000],
    });
    expect(numericRecordForm.interaction(plain, {})).toEqual({
      type: 'numeric',
      given: undefined,
      right: [12.4, 12.6],
    });
  });
});
