import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessOf } from '#questions/guesses.ts';
import { type SituationalRank, situationalRank } from '#questions/situational-rank/kind.ts';
import { base, part } from '#tests/support/kinds/parts.ts';

const ranked = (...ids: readonly string[]): SituationalRank => ({
  ...base,
  kind: 'situational-rank',
  key: { by: 'author', on: '2026-11-23' },
  options: ids.map(part),
});

const question = ranked('a', 'b', 'c', 'd');
const { score, parse } = situationalRank;

describe('a ranking', () => {
  it('takes differences of places as a share of the most there could be', () => {
    expect(score(question, ['a', 'b', 'c', 'd'])).toBe(1);
    expect(score(question, ['b', 'a', 'c', 'd'])).toBe(1 - 2 / 8);
    expect(score(question, ['b', 'c', 'd', 'a'])).toBe(1 - 6 / 8);
  });

  it.each([
    ['three', ranked('a', 'b', 'constructor')],
    ['four', question],
    ['five', ranked('a', 'b', 'c', 'd', 'e')],
  ])('of %s actions scores nothing when it is turned round', (_, asked) => {
    expect(score(asked, asked.options.map(({ id }) => id).reverse())).toBe(0);
  });

  it('never falls when two neighbours are put right', () => {
    const order = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 });
    fc.assert(
      fc.property(order, fc.integer({ min: 0, max: 2 }), (given, at) => {
        const [one = '', other = ''] = given.slice(at, at + 2);
        if (one < other) return;
        const better = [...given.slice(0, at), other, one, ...given.slice(at + 2)];
        expect(score(question, better)).toBeGreaterThanOrEqual(score(question, given));
      }),
    );
  });

  it('takes only an order of all its actions', () => {
    expect(parse(question, ['a', 'b', 'c'])).toBeUndefined();
    expect(parse(question, ['a', 'b', 'c', 'c'])).toBeUndefined();
    expect(parse(question, ['a', 'b', 'c', '__proto__'])).toBeUndefined();
    expect(parse(question, 'abcd')).toBeUndefined();
  });

  it('is guessed by every order alike', () => {
    expect(guessOf(ranked('a', 'b', 'c'))).toEqual([
      { score: 0, chance: expect.closeTo(3 / 6) },
      { score: 0.5, chance: expect.closeTo(2 / 6) },
      { score: 1, chance: expect.closeTo(1 / 6) },
    ]);
  });

  it('is judged as a situation', () => {
    expect(situationalRank.judgedAs).toBe('situation');
  });
});
