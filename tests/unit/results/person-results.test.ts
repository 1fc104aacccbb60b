import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaled } from '#domain/scaled.ts';
import type { Status } from '#results/read/results-file.ts';
import { latenessOf } from '#results/sum/deadlines.ts';
import { outcomeOf, type Said } from '#results/sum/outcome.ts';
import { reportTotals } from '#results/sum/totals.ts';
import { courseOf, people, resultsOf, staff } from '#tests/support/results-desk.ts';
import { completionReport, gradesExport, learnerFile, statement, taken } from '#tests/support/results-files.ts';
import { csvText } from '#tests/support/staff-files.ts';

const grades = taken('КЦ-01.csv', csvText(gradesExport.ru, ';'));
const completion = taken('progress.csv', csvText(completionReport.ru, ','));
const row = '7f3q9m2x';
const own = (given: Parameters<typeof learnerFile>[0] = {}) => taken('own.json', learnerFile({ row, ...given }));

describe('what a person and a course come to', () => {
  test('is nothing where no file speaks of it, and only courses that can be taken are asked for', () => {
    const [anna] = resultsOf({});
    expect(anna?.track?.id).toBe('u4b-d1');
    expect(anna?.courses.every(({ outcome }) => outcome === undefined)).toBe(true);
    expect(anna?.courses.every(({ modules }) => modules.length > 0)).toBe(true);
    expect(reportTotals(resultsOf({}))).toMatchObject({ people: 3, done: 0, untouched: 3, overdue: 0 });
  });

  test('is the learner’s own word where the file alone speaks', () => {
    expect(courseOf(resultsOf({ files: [own()] }), 0).outcome).toMatchObject({
      status: 'completed',
      origin: 'learner',
      score: 0.9,
      on: '2026-11-20',
    });
  });

  test('is by the LMS where both agree', () => {
    const { outcome } = courseOf(resultsOf({ files: [own({ score: 0.85 }), completion] }), 0);
    expect(outcome).toMatchObject({ status: 'completed', origin: 'lms', score: 0.85, on: '2026-11-20' });
    expect(outcome?.differing).toBeUndefined();
  });

  test('lists both where they differ, and a completion does not fall', () => {
    const file = own({ row: '8f3q9m2x' });
    const { outcome } = courseOf(resultsOf({ files: [file, completion] }), 1);
    expect(outcome).toMatchObject({ status: 'completed', origin: 'learner' });
    expect(outcome?.differing).toMatchObject({ lms: { status: 'failed' }, learner: { status: 'completed' } });
    const scores = courseOf(resultsOf({ files: [own({ score: 1 }), grades, completion] }), 0).outcome;
    expect(scores).toMatchObject({ origin: 'lms', score: 0.85, differing: { learner: { score: 1 } } });
  });

  test('counts a score by the pass mark of the final test, and says so; unless the officer does not want it', () => {
    const [anna, petr] = [0, 1].map((place) => courseOf(resultsOf({ files: [grades] }), place).outcome);
    expect([anna?.status, anna?.byScore]).toEqual(['completed', true]);
    expect(petr?.status).toBe('failed');
    const strict = resultsOf({ files: [grades], settings: { scoresCount: false } });
    expect(courseOf(strict, 0).outcome).toMatchObject({ status: 'in-progress', score: 0.85 });
  });

  test('waits where the officer has not said which course a column is', () => {
    const nameless = { ...grades, parts: grades.parts.map((part) => ({ ...part, course: undefined })) };
    expect(courseOf(resultsOf({ files: [nameless] }), 0).outcome).toBeUndefined();
  });

  test('is not lost where the track does not ask for the course, or there is no track', () => {
    const [first = []] = people;
    const list = staff([first.map((cell, place) => (place === 5 ? '' : cell))]);
    const [anna] = resultsOf({ list, files: [own()] });
    expect(anna?.track).toBeUndefined();
    expect(anna?.courses).toMatchObject([{ isExtra: true, outcome: { status: 'completed' } }]);
  });

  test('never falls, whatever else is handed in, and in whatever order', () => {
    const said = fc.record({
      origin: fc.constantFrom('lms' as const, 'learner' as const),
      line: fc.record({
        person: fc.constant(0),
        at: fc.constant(1),
        status: fc.constantFrom<Status | undefined>('completed', 'failed', 'in-progress', undefined),
        score: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map(scaled), { nil: undefined }),
        on: fc.option(fc.constantFrom('2026-11-20', '2026-11-21'), { nil: undefined }),
      }),
    });
    const rule = { pass: scaled(0.7), counts: true };
    const rank = { 'in-progress': 1, failed: 2, completed: 3 } as const;
    const rankOf = (all: readonly Said[]): number => rank[outcomeOf(all, rule)?.status ?? 'in-progress'];
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 6 }), said, (all, more) => {
        expect(rankOf([...all, more])).toBeGreaterThanOrEqual(rankOf(all));
        expect(outcomeOf([...all].reverse(), rule)).toEqual(
          expect.objectContaining({ status: outcomeOf(all, rule)?.status, origin: outcomeOf(all, rule)?.origin }),
        );
      }),
    );
  });
});

describe('deadlines', () => {
  test('are the link’s own, else the rule’s from the day of assignment, else none', () => {
    const due = (report: Parameters<typeof resultsOf>[0]) => courseOf(resultsOf(report), 0).deadline;
    expect(due({ deadline: '2026-11-26', settings: { assignedOn: '2026-09-01' } })).toEqual({
      day: '2026-11-26',
      by: 'link',
    });
    expect(due({ settings: { assignedOn: '2026-08-01' } })).toEqual({ day: '2026-10-30', by: 'rule' });
    expect(due({})).toBeUndefined();
    expect(due({ files: [own({ deadline: '2026-12-01' })] })).toEqual({ day: '2026-12-01', by: 'link' });
  });

  test.each([
    [undefined, '2026-11-27', 'in-time'],
    [undefined, '2026-11-28', 'overdue'],
    [{ status: 'failed', on: '2026-11-01' }, '2026-11-28', 'overdue'],
    [{ status: 'completed', on: '2026-11-27' }, '2027-01-01', 'in-time'],
    [{ status: 'completed', on: '2026-11-28' }, '2027-01-01', 'done-late'],
    [{ status: 'completed', on: undefined }, '2027-01-01', 'in-time'],
  ] as const)('%j, looked at on %s, is %s', (outcome, today, expected) => {
    expect(latenessOf(outcome, { day: '2026-11-27', by: 'link' }, today)).toBe(expected);
  });
});

describe('competencies', () => {
  const all = ['kc-01-1', 'kc-01-2', 'kc-01-3'];

  test('are shown by the modules that are done, each with its source', () => {
    const actor = { mbox: 'mailto:primerov@example.ru' };
    const lms = taken('s.json', JSON.stringify([statement({ verb: 'completed' }, actor)]));
    const [anna, petr] = resultsOf({ files: [own({ modules: all }), lms] });
    const [first] = anna?.competencies.filter(({ evidence }) => evidence.length > 0) ?? [];
    expect(first?.evidence.every(({ origin, on }) => origin === 'learner' && on === '2026-11-20')).toBe(true);
    expect(first?.confirmed).toBe(0);
    const [same] = petr?.competencies.filter(({ evidence }) => evidence.length > 0) ?? [];
    expect(same?.competency).toBe(first?.competency);
    expect(same?.shown).toBe(first?.shown);
    expect(same?.confirmed).toBe(first?.shown);
  });

  test('of a completion that names no modules are those of the modules that the track takes', () => {
    const [anna] = resultsOf({ files: [completion] });
    const shown = anna?.competencies.flatMap(({ evidence }) => evidence.map(({ module }) => module.id)) ?? [];
    const taken = courseOf(resultsOf({ files: [completion] }), 0).modules.filter(({ aim }) => aim.by === 'competency');
    expect([...shown].sort()).toEqual(taken.map(({ id }) => id).sort());
  });

  test('have the facets of the learner’s file with the most answers', () => {
    const facet = (answered: number, score: number) => ({
      ['k1' as never]: [{ facet: 'knowledge' as const, answered, score: scaled(score) }],
    });
    const files = [own({ facets: facet(2, 1) }), own({ facets: facet(5, 0.6) }), own({ facets: facet(3, 0.9) })];
    const [anna] = resultsOf({ files });
    expect(anna?.competencies.find(({ competency }) => competency === 'k1')?.facets).toEqual([
      { facet: 'knowledge', answered: 5, score: 0.6 },
    ]);
  });

  test('that nothing shows are there with what is required', () => {
    const [anna] = resultsOf({});
    expect(anna?.competencies.length).toBeGreaterThan(0);
    for (const { required, reachable, shown } of anna?.competencies ?? []) {
      expect(required).toBeGreaterThan(0);
      expect(reachable).toBeLessThanOrEqual(required);
      expect(shown).toBe(0);
    }
  });
});
