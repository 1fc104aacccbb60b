import { describe, expect, test } from 'vitest';
import { type ActivityId, id, type LessonId, type ModuleId } from '#domain/ids.ts';
import { isModuleCredited, isModuleDone } from '#domain/module-done.ts';
import { type Attempt, type CourseProgress, noCourseProgress, type Verdict } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { standingOf } from '#domain/standing-of.ts';
import { courseOf, lessonOf, moduleOf } from '#tests/support/courses.ts';

const first = moduleOf('kc-01-1', { lessons: [lessonOf('a'), lessonOf('b')], quiz: id('module-1') });
const second = moduleOf('kc-01-2', { lessons: [lessonOf('c')] });
const announced = moduleOf('kc-01-3');
const course = courseOf('kc-01', [first, second, announced], { final: id('final') });
const all = ['kc-01-1', 'kc-01-2', 'kc-01-3', 'kc-02-1'].map((name) => id<ModuleId>(name));

const attempt = (quiz: string, verdict?: Partial<Verdict>): Attempt => ({
  id: id(`${quiz}-${Math.round((verdict?.score ?? 0) * 100)}`),
  quiz: id(quiz),
  edition: 1,
  startedAt: '2026-11-23T10:00Z',
  number: 1,
  drawn: [],
  answers: {},
  ...(verdict && { verdict: { score: scaled(1), passed: true, situationsFailed: 0, ...verdict } }),
});

const progressOf = (done: readonly string[], attempts: readonly Attempt[] = []): CourseProgress => ({
  ...noCourseProgress,
  lessons: Object.fromEntries(done.map((name) => [name, 2 as const])),
  attempts: Object.fromEntries(attempts.map((one) => [one.id, one])),
});

const standing = (progress: CourseProgress, required = all) => standingOf({ course, required, progress });

describe('a module', () => {
  test('is done when its lessons are done and its quiz was passed', () => {
    expect(isModuleDone(first, progressOf(['a', 'b'], [attempt('module-1', {})]))).toBe(true);
    expect(isModuleDone(first, progressOf(['a', 'b']))).toBe(false);
    expect(isModuleDone(first, progressOf(['a'], [attempt('module-1', {})]))).toBe(false);
    expect(isModuleDone(first, progressOf(['a', 'b'], [attempt('module-1', { passed: false })]))).toBe(false);
  });

  test('without a quiz is done with its lessons', () => {
    expect(isModuleDone(second, progressOf(['c']))).toBe(true);
  });

  test('that is not yet written is never done', () => {
    expect(isModuleDone(announced, progressOf([]))).toBe(false);
  });

  test('is not done with a lesson that was only opened', () => {
    expect(isModuleDone(second, { ...noCourseProgress, lessons: { [id<LessonId>('c')]: 1 } })).toBe(false);
  });
});

describe('a credited module', () => {
  const credited = (states: Readonly<Record<string, 1 | 2 | 3>>): CourseProgress => ({
    ...noCourseProgress,
    lessons: states as CourseProgress['lessons'],
  });

  test('is done without its lessons and its quiz', () => {
    expect(isModuleCredited(first, credited({ a: 3, b: 3 }))).toBe(true);
    expect(isModuleDone(first, credited({ a: 3, b: 3 }))).toBe(true);
    expect(standing(credited({ a: 3, b: 3 })).modulesDone).toEqual([first.id]);
  });

  test('is one only as a whole', () => {
    expect(isModuleCredited(first, credited({ a: 3, b: 2 }))).toBe(false);
    expect(isModuleDone(first, credited({ a: 3, b: 2 }))).toBe(false);
    expect(isModuleCredited(announced, credited({}))).toBe(false);
  });

  test('is never a mandatory one, whatever a record says', () => {
    const mandatory = { ...first, mandatory: true };
    expect(isModuleCredited(mandatory, credited({ a: 3, b: 3 }))).toBe(false);
    expect(isModuleDone(mandatory, credited({ a: 3, b: 3 }))).toBe(false);
  });
});

describe('a course', () => {
  const whole = [attempt('module-1', {}), attempt('final', { score: scaled(0.8) })];

  test('starts with nothing done and no result', () => {
    expect(standing(noCourseProgress)).toEqual({
      lessonsRequired: ['a', 'b', 'c'],
      lessonsDone: [],
      modulesDone: [],
      completed: false,
      progress: 0,
      success: 'unknown',
      competencies: [{ competency: 'k1', completed: false, success: 'unknown', score: undefined }],
    });
  });

  test('is done by the share of its lessons, tests and final that are', () => {
    expect(standing(progressOf(['a'])).progress).toBeCloseTo(1 / 5);
    expect(standing(progressOf(['a', 'b'], [attempt('module-1', {})])).progress).toBeCloseTo(3 / 5);
    expect(standing(progressOf(['a', 'b', 'c'], [attempt('module-1', {}), attempt('final', {})])).progress).toBe(1);
    expect(standing(progressOf(['a']), []).progress).toBe(0);
  });

  test('is completed with its required modules and the final, announced modules aside', () => {
    expect(standing(progressOf(['a', 'b', 'c'], whole))).toMatchObject({
      modulesDone: ['kc-01-1', 'kc-01-2'],
      completed: true,
      success: 'passed',
      score: 0.8,
    });
  });

  test('is not completed while its final is not passed', () => {
    const modulesDone = progressOf(['a', 'b', 'c'], [attempt('module-1', {}), attempt('final', { passed: false })]);
    expect(standing(modulesDone)).toMatchObject({ modulesDone: ['kc-01-1', 'kc-01-2'], completed: false });
  });

  test('is completed although the final was failed before it was passed', () => {
    const failed = attempt('final', { score: scaled(0.4), passed: false });
    expect(standing(progressOf(['a', 'b', 'c'], [failed, ...whole])).completed).toBe(true);
  });

  test('names the lessons that are done', () => {
    expect(standing(progressOf(['c', 'a'])).lessonsDone).toEqual(['a', 'c']);
  });

  test('is not completed while a required module is open, though the final was passed', () => {
    expect(standing(progressOf(['a', 'b'], whole))).toMatchObject({ completed: false, success: 'passed' });
  });

  test('needs only the modules that the track takes', () => {
    const passed = progressOf(['c'], [attempt('final', {})]);
    expect(standing(passed, [id<ModuleId>('kc-01-2')])).toMatchObject({ lessonsRequired: ['c'], completed: true });
  });

  test('cannot be completed while none of its required modules is published', () => {
    expect(standing(progressOf([], [attempt('final', {})]), [id<ModuleId>('kc-01-3')]).completed).toBe(false);
  });

  test('without a final is completed with its modules and has no result', () => {
    const open = courseOf('kc-01', [second]);
    const done = standingOf({ course: open, required: all, progress: progressOf(['c']) });
    expect(done).toMatchObject({ completed: true, success: 'unknown' });
    expect(done).not.toHaveProperty('score');
  });

  test('without a final has no result, though an earlier edition of it had one', () => {
    const open = courseOf('kc-01', [second]);
    const earlier = { ...noCourseProgress, completions: { 1: { edition: 1, on: '2026-11-23', score: scaled(1) } } };
    expect(standingOf({ course: open, required: all, progress: earlier }).success).toBe('unknown');
  });
});

describe('the final', () => {
  test('has no result while its attempt is open', () => {
    expect(standing(progressOf([], [attempt('final')])).success).toBe('unknown');
  });

  test('once passed stays passed, and the best score counts', () => {
    const attempts = [
      attempt('final', { score: scaled(0.9) }),
      attempt('final', { score: scaled(0.4), passed: false }),
    ];
    expect(standing(progressOf([], attempts))).toMatchObject({ success: 'passed', score: 0.9 });
  });

  test('is failed after attempts none of which passed', () => {
    const attempts = [attempt('final', { score: scaled(0.4), passed: false })];
    expect(standing(progressOf([], attempts))).toMatchObject({ success: 'failed', score: 0.4 });
  });

  test('that was passed before the learner started again is not taken back', () => {
    const again = {
      ...noCourseProgress,
      epoch: 1,
      completions: { 1: { edition: 1, on: '2026-11-23', score: scaled(0.75) } },
    };
    expect(standing(again)).toMatchObject({ completed: false, success: 'passed', score: 0.75 });
  });
});

describe('a competency in a course', () => {
  const twoTests = courseOf('kc-01', [
    moduleOf('kc-01-1', { lessons: [lessonOf('a')], quiz: id('module-1') }),
    moduleOf('kc-01-2', { lessons: [lessonOf('b')], quiz: id('module-2') }),
  ]);
  const ofTwo = (progress: CourseProgress) =>
    standingOf({ course: twoTests, required: all, progress }).competencies.at(0);

  test('has no score before each of its tests was taken, then the mean of the best', () => {
    const half = progressOf(['a'], [attempt('module-1', { score: scaled(0.8) })]);
    expect(ofTwo(half)).toEqual({ competency: 'k1', completed: false, success: 'unknown', score: undefined });
    const whole = progressOf(
      ['a', 'b'],
      [
        attempt('module-1', { score: scaled(0.8) }),
        attempt('module-2', { score: scaled(0.3), passed: false }),
        attempt('module-2', { score: scaled(1) }),
      ],
    );
    expect(ofTwo(whole)).toEqual({ competency: 'k1', completed: true, success: 'passed', score: 0.9 });
  });

  test('is failed while one of its tests was taken and never passed', () => {
    const failed = progressOf(['a', 'b'], [attempt('module-2', { score: scaled(0.4), passed: false })]);
    expect(ofTwo(failed)).toMatchObject({ completed: false, success: 'failed' });
  });

  test('without a test is completed, and neither passed nor failed', () => {
    const untested = courseOf('kc-01', [moduleOf('kc-01-2', { lessons: [lessonOf('c')] })]);
    const own = standingOf({ course: untested, required: all, progress: progressOf(['c']) }).competencies;
    expect(own).toEqual([{ competency: 'k1', completed: true, success: 'unknown', score: undefined }]);
  });

  test('of a credited module is passed without a test', () => {
    const states = { a: 3, b: 3 } as unknown as CourseProgress['lessons'];
    expect(ofTwo({ ...noCourseProgress, lessons: states })).toMatchObject({ completed: true, success: 'passed' });
  });

  test('is none where a module is taken for an activity', () => {
    const aim = { by: 'activity', activity: id<ActivityId>('control') } as const;
    const course = courseOf('kc-01', [moduleOf('kc-01-1', { lessons: [lessonOf('a')], aim })]);
    expect(standingOf({ course, required: all, progress: progressOf(['a']) }).competencies).toEqual([]);
  });
});
