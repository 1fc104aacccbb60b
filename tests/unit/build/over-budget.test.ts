import { describe, expect, test } from 'vitest';
import { bookmarkBudget } from '#build/bookmark-budget.ts';
import { variantsOf } from '#build/course-variants.ts';
import { extendLedgers } from '#build/extend-ledgers.ts';
import { overBudget } from '#build/over-budget.ts';
import { printBudget } from '#build/print-budget.ts';
import { printLedger } from '#build/print-ledger.ts';
import { catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { id } from '#domain/ids.ts';
import { recordFormNamed } from '#questions/record-forms.ts';
import { maxLength } from '#records/bookmark.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';
import { retired } from '#tests/support/retired.ts';
import { smallWith } from '#tests/support/small-catalogue.ts';

/** The small course, from whose lessons so many checks were taken away in earlier editions. */
const withRetired = (count: number): ReadonlyMap<string, string> => {
  const sources = smallWith({});
  const ledgers = extendLedgers(sources).map(
    ({ file, ledger }) =>
      [file, printLedger({ ...ledger, questions: [...ledger.questions, ...retired(count)] })] as const,
  );
  return new Map([...sources, ...ledgers]);
};

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const refusal = (sources: ReadonlyMap<string, string>): string =>
  plain(
    overBudget(bookmarkBudget(catalogueWithoutLedgers(sources)))
      .map(({ file, what }) => `${file}: ${what}`)
      .join('\n'),
  );

const lengthOf = (retired: number): number =>
  bookmarkBudget(catalogueWithoutLedgers(withRetired(retired)))[0]?.whole.length ?? 0;

describe('the longest bookmark of a course', () => {
  test('counts what was retired, also in the smallest variant', () => {
    const [course] = bookmarkBudget(catalogueWithoutLedgers(withRetired(100)));
    expect(lengthOf(100) - lengthOf(0)).toBeGreaterThan(100);
    expect(course?.variants[0]?.length).toBe(course?.whole.length);
  });

  test('is never shorter than that of a variant, and the same that the codec promises', () => {
    const catalogue = realCatalogue();
    for (const { course, whole, variants } of bookmarkBudget(catalogue)) {
      const ledger = catalogue.ledgers.get(course);
      expect(whole.length).toBe(ledger && maxLength(ledger, recordFormNamed));
      expect(variants.length).toBeGreaterThan(0);
      for (const { length } of variants) expect(length).toBeLessThanOrEqual(whole.length);
    }
  });
});

describe('the variants of a course', () => {
  test('are what tracks need of it, also by a role', () => {
    const { courses, tracks, overlays } = realCatalogue();
    const course = courses.find((one) => one.id === 'kc-02');
    const needed = (roles: typeof overlays): readonly string[] =>
      (course ? variantsOf(course, { tracks, overlays: roles }) : []).map(
        (one) => `${one.variant.id} ${one.tracks.includes(id('u1'))}`,
      );
    expect(needed([])).toEqual(['kc-02-m2-3 true', 'kc-02-m1-2-3 false']);
    expect(needed(overlays)).toEqual(['kc-02-m2-3 true', 'kc-02-m1-2-3 true']);
  });

  test('are none of a course that nobody needs yet', () => {
    const { courses, overlays } = realCatalogue();
    const [course] = courses;
    expect(course && variantsOf(course, { tracks: [], overlays })).toEqual([]);
  });
});

describe('what is over the limit', () => {
  test('is nothing while every bookmark fits', () => {
    expect(refusal(withRetired(0))).toBe('');
  });

  test('is told above 4,000 characters, with course, figure, largest parts and remedy', () => {
    expect(refusal(withRetired(700)).split('\n')).toEqual([
      'courses/kc-01/ledger.yaml: закладка курса kc-01 может занять 4 871 знак при допустимых 4 000, и в вариантах kc-01-m1, kc-01-m1-2. Больше всего занимают баллы за проверки в уроках (3 049), ответы на проверки в уроках (943), прохождение и баллы тестов (252). Выданные номера места не освобождают, поэтому верните ledger.yaml к опубликованной редакции, перенесите новые уроки и задания в другой курс или уменьшите draw в новых тестах',
    ]);
  });
});

describe('what is printed', () => {
  test('names parts and variants of every course and ends with the longest', () => {
    const courses = bookmarkBudget(realCatalogue());
    const lines = plain(printBudget(courses, [])).split('\n');
    for (const { course, variants } of courses) {
      expect(lines.some((line) => line.startsWith(`${course}, весь курс: `))).toBe(true);
      for (const { variant } of variants) expect(lines.some((line) => line.startsWith(`  ${variant}: `))).toBe(true);
    }
    expect(lines.at(-1)).toMatch(
      /^Закладки \d+ вариант\S* курсов помещаются\. Самая длинная — kc-\d+: [\d ]+ из 4 000, остаётся \d+/,
    );
  });

  test('ends with what does not fit', () => {
    const courses = bookmarkBudget(catalogueWithoutLedgers(withRetired(700)));
    const refusals = overBudget(courses).map(({ what }) => what);
    const lines = plain(printBudget(courses, refusals)).split('\n');
    expect(lines).toContain('  kc-01-m1: 4 871 из 4 000, лишних 871 (1 траектория)');
    expect(lines.slice(-1)).toEqual(refusals.map(plain));
  });
});
