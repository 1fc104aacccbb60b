import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { lessonsOf } from '#domain/course.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const { terms, termGroups, competencies, levels, activities, overlays, courses, norms, positions } = realCatalogue();

describe('the glossary', () => {
  test('has 25 terms in three groups', () => {
    expect(termGroups.map(({ id }) => terms.filter(({ group }) => group === id).length)).toEqual([9, 12, 4]);
    expect(terms.map(({ number }) => number)).toEqual([...Array(25).keys()].map((at) => at + 1));
  });

  test('has the commissioned definitions, byte for byte', () => {
    const text = terms.map(({ term, definition }) => `${term}\n${definition}\n`).join('');
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      'e505c7a476fb21121c320444e38ae1a8b6fedf05b06309ef818b86defb2527cb',
    );
  });

  test('writes every letter as one sign, as search and sorting expect', () => {
    for (const { term, definition } of terms) {
      expect(term).toBe(term.normalize('NFC'));
      expect(definition).toBe(definition.normalize('NFC'));
      expect(definition).not.toMatch(/[\u2028\u2029\n]| {2}|^ | $/);
    }
  });

  test('has every term in some competency', () => {
    const used = new Set(competencies.flatMap((competency) => competency.terms));
    expect(terms.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

test('there are 9 competencies of 3 levels, 6 levels of posts, 6 activities, 3 roles and 14 pairs', () => {
  expect(competencies.map(({ levels: own }) => own.length)).toEqual(Array(9).fill(3));
  expect([levels.length, activities.length, overlays.length, positions.pairs.length]).toEqual([6, 6, 3, 14]);
});

test('codes are written in Cyrillic letters', () => {
  const codes = [...competencies, ...levels, ...activities, ...overlays, ...courses].map(({ code }) => code);
  for (const code of codes) expect(code).toMatch(/^[А-Яа-я]{1,2}-?\d+[аб]?$/u);
});

describe('courses', () => {
  test('are 12 with 36 modules, every level of every competency taught by one of them', () => {
    expect(courses).toHaveLength(12);
    const modules = courses.flatMap((course) => course.modules);
    expect(modules).toHaveLength(36);
    const taught = modules.map(({ aim }) =>
      aim.by === 'competency' ? `${aim.competency} ${aim.level}` : aim.activity,
    );
    const wanted = competencies.flatMap(({ id }) => [1, 2, 3].map((level) => `${id} ${level}`));
    expect(wanted.filter((one) => !taught.includes(one))).toEqual([]);
  });

  test('have titles of at most 92 characters, as some learning systems require', () => {
    for (const { title } of courses) expect(title.length).toBeLessThanOrEqual(92);
  });

  test('teach every lesson of the first five, and announce the others', () => {
    expect(courses.map((course) => lessonsOf(course).length)).toEqual([16, 8, 6, 14, 9, 0, 0, 0, 0, 0, 0, 0]);
  });
});

test('norms are due for another look half a year after the last one', () => {
  for (const { checked, recheck } of norms) expect(checked < recheck).toBe(true);
});
