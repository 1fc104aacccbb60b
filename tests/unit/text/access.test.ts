import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTitleIn } from '#tests/support/test-titles.ts';
import { criteria } from '#text/access/criteria.ts';

const root = join(import.meta.dirname, '../../..');

/** WCAG 2.2, levels A and AA; 4.1.1 was taken out of the standard. */
const levels = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

const numbersOf = (level: string): readonly string[] =>
  criteria.flatMap(([number, own]) => (own === level ? number : []));

const proofs = criteria.flatMap(([number, , , , basis]) => ('file' in basis ? [{ number, ...basis }] : []));

describe('the table of access', () => {
  test('has every criterion of levels A and AA once', () => {
    expect(numbersOf('A')).toEqual(levels.A.split(' '));
    expect(numbersOf('AA')).toEqual(levels.AA.split(' '));
    expect(criteria).toHaveLength(55);
  });

  test('rests on tests in at least 35 of them', () => {
    expect(proofs.length).toBeGreaterThanOrEqual(35);
  });

  test.each(proofs)('$number names a test that exists: $title', ({ file, title }) => {
    expect(existsSync(join(root, file))).toBe(true);
    expect(isTitleIn(join(root, file), title)).toBe(true);
  });

  test('dates every look of a person', () => {
    for (const [, , , , basis] of criteria) {
      if ('on' in basis) expect(basis.on).toMatch(/^\d{2}\.\d{2}\.\d{4}$/);
    }
  });
});
