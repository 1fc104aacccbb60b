import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniform } from '#domain/distribution.ts';
import { categoriseGuess } from '#questions/categorise/guess.ts';
import { type Categorise, categorise, placesIn } from '#questions/categorise/kind.ts';
import { categoriseRecordForm } from '#questions/categorise/record-form.ts';
import { pairsOf } from '#questions/pairs.ts';
import { choicesOf } from '#tests/support/choices-of.ts';
import { anyCategorise, placesTo } from '#tests/support/kinds/categorise.ts';
import { base, ids, named, part } from '#tests/support/kinds/parts.ts';

const plain: Categorise = {
  ...base,
  kind: 'categorise',
  buckets: [named('p'), named('q')],
  items: [
    { ...part('a'), bucket: 'p' },
    { ...part('b'), bucket: 'p' },
    { ...part('constructor'), bucket: 'q' },
    { ...part('d'), bucket: 'q' },
  ],
};

const trapped: Categorise = { ...plain, items: [...plain.items.slice(0, 3), { ...part('d'), trap: true }] };

describe('a categorisation', () => {
  it('scores the share of items in their bucket', () => {
    expect(categorise.score(plain, { a: 'p', b: 'q', constructor: 'q', d: 'p' })).toBe(0.5);
    expect(categorise.score(plain, {})).toBe(0);
  });

  it('counts a trap left out as rightly placed, and takes as much away for one put into a bucket', () => {
    const rest = { a: 'p', b: 'p', constructor: 'q' };
    expect(categorise.score(trapped, { ...rest, d: 'none' })).toBe(1);
    expect(categorise.score(trapped, { ...rest, d: 'p' })).toBe(0.5);
    expect(categorise.score(trapped, rest)).toBe(0.75);
  });

  it('takes nothing away for a good item put nowhere, and never falls below 0', () => {
    expect(categorise.score(trapped, { a: 'none', b: 'p', constructor: 'q', d: 'none' })).toBe(0.75);
    expect(categorise.score(trapped, { a: 'q', b: 'q', constructor: 'p', d: 'p' })).toBe(0);
  });

  it('is incomplete while an item is nowhere and not said to be', () => {
    expect(categorise.isComplete(trapped, { a: 'p', b: 'p', constructor: 'q' })).toBe(false);
    expect(categorise.isComplete(trapped, { a: 'p', b: 'p', constructor: 'q', d: 'none' })).toBe(true);
  });

  it('knows «nowhere» only where there are traps', () => {
    expect(categorise.parse(trapped, { a: 'none' })).toEqual({ a: 'none' });
    expect(categorise.parse(plain, { a: 'none' })).toBeUndefined();
  });

  it('takes no item and no bucket of another question', () => {
    expect(categorise.parse(plain, { z: 'p' })).toBeUndefined();
    expect(categorise.parse(plain, { a: 'z' })).toBeUndefined();
    expect(categorise.parse(plain, { a: 'constructor' })).toBeUndefined();
    expect(categorise.parse(plain, JSON.parse('{"__proto__": "p"}'))).toBeUndefined();
  });

  it('never scores lower for one more item in its place', () => {
    fc.assert(
      fc.property(
        anyCategorise.chain((question) => placesTo(question).map((response) => ({ question, response }))),
        fc.nat(),
        ({ question, response }, at) => {
          const item = question.items[at % question.items.length];
          const better = { ...response, [item?.id ?? '']: item?.bucket ?? 'none' };
          expect(categorise.score(question, better)).toBeGreaterThanOrEqual(categorise.score(question, response));
        },
      ),
    );
  });

  it('numbers «nowhere» before the buckets, so that a first trap changes no number', () => {
    expect(categoriseRecordForm.shape(plain)[1]).toEqual(['none', 'p', 'q']);
    expect(categoriseRecordForm.shape(trapped)[1]).toEqual(['none', 'p', 'q']);
  });

  it.each([plain, trapped])('is guessed as often as a count of all answers says', (question) => {
    const answers = choicesOf(question.items.map(() => placesIn(question))).map((each) =>
      pairsOf(ids(question.items), each),
    );
    const counted = uniform(answers, (response) => categorise.score(question, response));
    const told = categoriseGuess(question);
    expect(told.map(({ score }) => score)).toEqual(counted.map(({ score }) => score));
    told.forEach(({ chance }, at) => {
      expect(chance).toBeCloseTo(counted[at]?.chance ?? 0, 12);
    });
  });
});
