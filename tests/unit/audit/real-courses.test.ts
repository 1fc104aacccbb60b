import { describe, expect, test } from 'vitest';
import { audit } from '#audit/audit.ts';
import { blindLimit } from '#audit/limits.ts';
import { sentence } from '#catalogue/author-error.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

describe('the courses of this site', () => {
  const { findings, quizzes, terms, coverage } = audit(realCatalogue());

  test('break no rule', () => {
    expect(findings.map(sentence)).toEqual([]);
  });

  test('have a figure for every test, every term and every level of every competency', () => {
    expect(quizzes.map(({ quiz }) => quiz)).toEqual(realCatalogue().quizzes);
    expect(terms).toHaveLength(25);
    expect(coverage).toHaveLength(27);
  });

  test('have tests that can be guessed, if very seldom', () => {
    for (const { chances } of quizzes) {
      expect(chances.blind).toBeGreaterThan(0);
      expect(chances.blind).toBeLessThan(blindLimit);
    }
  });

  test('test outside recall every term that they teach', () => {
    expect(terms.filter(({ home, applied }) => home !== undefined && applied === 0)).toEqual([]);
  });
});
