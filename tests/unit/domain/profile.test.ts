import { describe, expect, test } from 'vitest';
import { type CompetencyId, type CourseId, id } from '#domain/ids.ts';
import type { ItemsFile } from '#domain/item.ts';
import { profileOf } from '#domain/profile.ts';
import { type CourseProgress, noCourseProgress, noProgress, type Progress } from '#domain/progress.ts';
import type { Facet } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import { courseOf, lessonOf, moduleOf } from '#tests/support/courses.ts';

const [k1, k5] = [id<CompetencyId>('k1'), id<CompetencyId>('k5')];
const kc01 = id<CourseId>('kc-01');
const course = courseOf('kc-01', [
  moduleOf('kc-01-1', { aim: { by: 'competency', competency: k1, level: 1 }, lessons: [lessonOf('a')] }),
]);
const item = (name: string, competency: CompetencyId, facet: Facet) => ({
  id: id(name),
  module: id('kc-01-1'),
  competency,
  level: 1 as const,
  facet,
});
const file = {
  course: kc01,
  items: [
    item('q1', k1, 'knowledge'),
    item('q2', k1, 'knowledge'),
    item('q3', k1, 'behaviour'),
    item('q4', k5, 'skill'),
    item('unanswered', k1, 'behaviour'),
  ],
} as ItemsFile;

const answer = (score: number) => ({ response: 'x', score: scaled(score), stamp: { counter: 1, replica: 'r' } });
const own = (part: Partial<CourseProgress>): Progress => ({
  ...noProgress,
  courses: { [kc01]: { ...noCourseProgress, ...part } },
});
const known = { competencies: [{ id: k1 }, { id: k5 }], courses: [course], items: [file], need: { [k1]: 2 } as const };

describe('a profile', () => {
  test('counts the best answers by facet, from lessons and tests alike', () => {
    const attempt = {
      id: 'x',
      quiz: 'final',
      edition: 1,
      startedAt: '2026-11-20T10:00Z',
      number: 1,
      drawn: ['q1', 'q3', 'q4'],
      answers: { q1: answer(1), q3: answer(0.5), q4: answer(1) },
    };
    const progress = own({
      checks: { q1: { first: answer(0), best: answer(0.5) }, q2: { first: answer(0), best: answer(0) } },
      attempts: { x: attempt },
    } as unknown as Partial<CourseProgress>);
    expect(profileOf(progress, known).map(({ facets }) => facets)).toEqual([
      [
        { facet: 'knowledge', answered: 2, score: 0.5 },
        { facet: 'skill', answered: 0, score: 0 },
        { facet: 'behaviour', answered: 1, score: 0.5 },
      ],
      [
        { facet: 'knowledge', answered: 0, score: 0 },
        { facet: 'skill', answered: 1, score: 1 },
        { facet: 'behaviour', answered: 0, score: 0 },
      ],
    ]);
  });

  test('sets the required, the shown and the own level side by side', () => {
    const progress: Progress = {
      ...own({ lessons: { a: 2 } as CourseProgress['lessons'] }),
      estimates: { [k1]: { value: 3, stamp: { counter: 1, replica: 'r' } } },
    };
    expect(profileOf(progress, known)).toMatchObject([
      { competency: k1, required: 2, level: 1, own: 3, evidence: [{ id: 'kc-01-1' }] },
      { competency: k5, required: 0, level: 0, own: undefined, isTaught: false },
    ]);
  });

  test('requires nothing while no track is chosen', () => {
    expect(profileOf(noProgress, { ...known, need: undefined })[0]?.required).toBeUndefined();
  });
});
