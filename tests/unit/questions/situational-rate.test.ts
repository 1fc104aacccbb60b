import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partIds } from '#questions/part-ids.ts';
import { type SituationalRate, situationalRate } from '#questions/situational-rate/kind.ts';
import { base, part } from '#tests/support/kinds/parts.ts';
import { situationalRate as anyRate, ratingsOf } from '#tests/support/kinds/situational-rate.ts';

const question: SituationalRate = {
  ...base,
  kind: 'situational-rate',
  key: { by: 'author', on: '2026-11-23' },
  scale: ['bad', 'poor', 'fair', 'good'].map((id) => ({ id, text: id })),
  options: [
    { ...part('a'), rating: 'good' },
    { ...part('b'), rating: 'poor' },
    { ...part('constructor'), rating: 'bad' },
  ],
};

const { score, parse, isComplete } = situationalRate;

describe('a rating', () => {
  it('takes steps off the key as a share of all that there could be', () => {
    expect(score(question, { a: 'good', b: 'poor', constructor: 'bad' })).toBe(1);
    // 3 + 2 + 3 steps at most.
    expect(score(question, { a: 'fair', b: 'poor', constructor: 'bad' })).toBe(7 / 8);
    expect(score(question, { a: 'bad', b: 'fair', constructor: 'poor' })).toBe(3 / 8);
  });

  it('scores nothing where every rating is as far off as can be', () => {
    expect(score(question, { a: 'bad', b: 'good', constructor: 'good' })).toBe(0);
  });

  it('counts an option without a rating as farthest from the key', () => {
    expect(score(question, {})).toBe(0);
    expect(score(question, { a: 'good' })).toBe(3 / 8);
  });

  it('never falls when one rating comes nearer to the key', () => {
    fc.assert(
      fc.property(
        anyRate.chain((asked) => fc.tuple(fc.constant(asked), ratingsOf(asked), fc.constantFrom(...asked.options))),
        ([asked, ratings, { id, rating }]) => {
          expect(score(asked, { ...ratings, [id]: rating })).toBeGreaterThanOrEqual(score(asked, ratings));
          const points = partIds(asked.scale);
          const at = points.indexOf(ratings[id] ?? rating);
          const nearer = points[at + Math.sign(points.indexOf(rating) - at)] ?? rating;
          expect(score(asked, { ...ratings, [id]: nearer })).toBeGreaterThanOrEqual(score(asked, ratings));
        },
      ),
    );
  });

  it('is complete when every option has a rating', () => {
    expect(isComplete(question, { a: 'good', b: 'poor' })).toBe(false);
    expect(isComplete(question, { a: 'good', b: 'poor', constructor: 'good' })).toBe(true);
  });

  it('takes no option and no point of another question', () => {
    expect(parse(question, { a: 'best' })).toBeUndefined();
    expect(parse(question, { z: 'good' })).toBeUndefined();
    expect(parse(question, JSON.parse('{"__proto__": "good"}'))).toBeUndefined();
    expect(parse(question, ['good'])).toBeUndefined();
  });

  it('is judged as a situation', () => {
    expect(situationalRate.judgedAs).toBe('situation');
  });
});
