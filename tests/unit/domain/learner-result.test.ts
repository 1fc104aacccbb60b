import { describe, expect, test } from 'vitest';
import { id, type ModuleId } from '#domain/ids.ts';
import { type LearnerResult, resultOf } from '#domain/learner-result.ts';
import { type Attempt, type CourseProgress, noCourseProgress, noProgress, type Verdict } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { courseOf, lessonOf, moduleOf } from '#tests/support/courses.ts';

const first = moduleOf('kc-01-1', { lessons: [lessonOf('a'), lessonOf('b')], quiz: id('module-1') });
const second = moduleOf('kc-01-2', { lessons: [lessonOf('c')] });
const courses = [
  courseOf('kc-01', [first, second], { final: id('final'), diagnostic: id('entry') }),
  courseOf('kc-02', [moduleOf('kc-02-1', { lessons: [lessonOf('d')] })]),
];
const competencies = ['k1', 'k2'].map((name) => ({ id: id(name) as never }));
const everything = courses.flatMap(({ modules }) => modules.map((module): ModuleId => module.id));

const attempt = (name: string, day: string, verdict?: Partial<Verdict>): Attempt => ({
  id: id(name),
  quiz: id('module-1'),
  edition: 2,
  startedAt: `${day}T10:00Z`,
  number: 1,
  drawn: [],
  answers: {},
  ...(verdict && { verdict: { score: scaled(0.5), passed: false, situationsFailed: 1, ...verdict } }),
});

const resultWith = (own: Partial<CourseProgress>, required = everything): LearnerResult =>
  resultOf(
    { ...noProgress, courses: { ['kc-01' as never]: { ...noCourseProgress, ...own } } },
    { courses, competencies, required: () => required },
  );

const testsOf = (...attempts: readonly Attempt[]) =>
  resultWith({ attempts: Object.fromEntries(attempts.map((one) => [one.id, one])) }).courses[0]?.tests;

test('a course that was not begun is not in the result', () => {
  expect(resultWith({}).courses.map(({ course }) => course)).toEqual(['kc-01']);
});

test('lessons and modules count as the track requires them', () => {
  const lessons = { a: 2, c: 2 } as CourseProgress['lessons'];
  expect(resultWith({ lessons }).courses[0]).toMatchObject({
    lessonsDone: 2,
    lessonsRequired: 3,
    modulesDone: ['kc-01-2'],
  });
  expect(resultWith({ lessons }, [first.id]).courses[0]).toMatchObject({ lessonsDone: 1, lessonsRequired: 2 });
});

test('of several completions the one of the latest edition is told', () => {
  const old = { edition: 1, on: '2026-01-01', score: scaled(1) };
  const latest = { edition: 10, on: '2026-11-23', score: scaled(0.8) };
  expect(resultWith({ completions: { 10: latest, 1: old } }).courses[0]?.completion).toEqual(latest);
  expect(resultWith({}).courses[0]).not.toHaveProperty('completion');
});

describe('of a test', () => {
  test('the attempt that was passed stands, even beside a higher score that was not', () => {
    const passed = attempt('p', '2026-11-20', { score: scaled(0.8), passed: true, situationsFailed: 0 });
    const failed = attempt('f', '2026-11-21', { score: scaled(0.9) });
    const best = { quiz: 'module-1', attempts: 2, score: 0.8, passed: true, situationsFailed: 0, edition: 2 };
    expect(testsOf(failed, passed)).toEqual([{ ...best, on: '2026-11-20' }]);
  });

  test('the best of those that failed stands', () => {
    const attempts = [attempt('a', '2026-11-20', { score: scaled(0.1) }), attempt('b', '2026-11-21', {})];
    expect(testsOf(...attempts)).toMatchObject([{ attempts: 2, score: 0.5, passed: false, on: '2026-11-21' }]);
  });

  test('an attempt that is still open is none', () => {
    expect(testsOf(attempt('a', '2026-11-20'))).toEqual([]);
  });
});

test('the diagnostic is no result', () => {
  expect(testsOf({ ...attempt('a', '2026-11-20', {}), quiz: id('entry') })).toEqual([]);
});

test('the track goes along as it was chosen', () => {
  const choice = { track: id('u1') as never, overlays: [], row: id('7f3q9m2x') as never };
  const progress = { ...noProgress, track: { value: choice, stamp: { counter: 1, replica: 'r' } } };
  expect(resultOf(progress, { courses, competencies, required: () => [] }).track).toEqual(choice);
  expect(resultWith({})).not.toHaveProperty('track');
});

test('every competency has its level, also one that nothing shows', () => {
  expect(Object.keys(resultWith({}).competencies)).toEqual(['k1', 'k2']);
});

test('no answer and no own estimate is in a result', () => {
  const answer = { response: 'СЕКРЕТ', score: scaled(1), stamp: { counter: 1, replica: 'r' } };
  const secret = { ...attempt('a', '2026-11-20', {}), answers: { ['q' as never]: answer } };
  const progress = {
    ...noProgress,
    courses: { ['kc-01' as never]: { ...noCourseProgress, attempts: { [secret.id]: secret } } },
    estimates: { ['k1' as never]: { value: 3, stamp: answer.stamp } },
  };
  expect(JSON.stringify(resultOf(progress, { courses, competencies, required: () => [] }))).not.toMatch(
    /СЕКРЕТ|estimate|answers/,
  );
});

test('what was answered is told by facet, where it is known what the questions measure', () => {
  const answer = (score: number) => ({ response: 'x', score: scaled(score), stamp: { counter: 1, replica: 'r' } });
  const item = (name: string, facet: 'knowledge' | 'skill') =>
    ({ id: id(name), module: id('kc-01-1'), competency: id('k1'), level: 1, facet }) as never;
  const progress = {
    ...noProgress,
    courses: {
      ['kc-01' as never]: {
        ...noCourseProgress,
        checks: { q1: { first: answer(0), best: answer(0.5) }, q2: { first: answer(1), best: answer(1) } },
      },
    },
  };
  const items = [
    { course: id('kc-01') as never, items: [item('q1', 'skill'), item('q2', 'skill'), item('q3', 'knowledge')] },
  ];
  const told = resultOf(progress, { courses, competencies, required: () => everything, items }).facets;
  expect(told).toEqual({ k1: [{ facet: 'skill', answered: 2, score: 0.75 }] });
  expect(resultOf(progress, { courses, competencies, required: () => everything }).facets).toBeUndefined();
});
