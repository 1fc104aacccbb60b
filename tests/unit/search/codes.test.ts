import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStemCode, writeStemCode } from '#domain/stem-code.ts';
import { readStems, writeStems } from '#domain/stem-list.ts';
import { type Posting, readPostings, writePostings } from '#search/posting-code.ts';
import { rarity, rarityCode, rarityOf } from '#search/rarity.ts';

const postings = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 200_000 }), fc.integer({ min: 1, max: 5 })), { selector: ([place]) => place })
  .map((list): readonly Posting[] => list.sort(([a], [b]) => a - b));

test('postings come back as they were written', () => {
  fc.assert(
    fc.property(postings, (list) => {
      expect(readPostings(writePostings(list))).toEqual(list);
    }),
  );
});

test('what stands in a section more than five times counts as five', () => {
  expect(readPostings(writePostings([[3, 40]]))).toEqual([[3, 5]]);
});

test('a list of stems comes back as it was written', () => {
  const letter = fc.constantFrom(...'абвyz09');
  const stems = fc.uniqueArray(fc.string({ unit: letter, minLength: 1, maxLength: 40 }));
  fc.assert(
    fc.property(stems, (list) => {
      const sorted = [...list].sort();
      expect(readStems(writeStems(sorted))).toEqual(sorted);
    }),
  );
});

test('the stems of any texts come back from their code', () => {
  const places = fc.array(fc.nat({ max: 65_000 }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(places, { minLength: 1, maxLength: 5 }), (texts) => {
      expect(readStemCode(JSON.parse(JSON.stringify(writeStemCode(texts))))).toEqual(texts);
    }),
  );
});

test('rarity comes back to within a tenth, and is never nothing', () => {
  for (const count of [1, 2, 10, 100, 300]) {
    expect(Math.abs(rarityOf(rarityCode(count, 800)) - rarity(count, 800))).toBeLessThanOrEqual(0.101);
  }
  expect(rarityOf(rarityCode(800, 800))).toBeGreaterThan(0);
});
