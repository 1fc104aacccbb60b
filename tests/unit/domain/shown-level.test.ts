import { describe, expect, test } from 'vitest';
import { type CompetencyId, id } from '#domain/ids.ts';
import { type CourseProgress, noCourseProgress } from '#domain/progress.ts';
import type { CompetencyLevel } from '#domain/question.ts';
import { shownLevel } from '#domain/shown-level.ts';
import { courseOf, lessonOf, moduleOf } from '#tests/support/courses.ts';

const k1 = id<CompetencyId>('k1');
const aim = (level: CompetencyLevel) => ({ by: 'competency' as const, competency: k1, level });
/** A module whose only lesson is called as the level and the number say. */
const moduleAt = (level: CompetencyLevel, number: number) =>
  moduleOf(`kc-01-${number}`, { aim: aim(level), lessons: [lessonOf(`l${number}`)] });

const done = (...numbers: readonly number[]): Record<string, CourseProgress> => ({
  'kc-01': { ...noCourseProgress, lessons: Object.fromEntries(numbers.map((number) => [`l${number}`, 2 as const])) },
});
const course = courseOf('kc-01', [moduleAt(1, 1), moduleAt(1, 2), moduleAt(2, 3), moduleAt(3, 4)]);
const shown = (progress: Record<string, CourseProgress>, courses = [course]) => shownLevel(k1, courses, progress);

describe('the level that work shows', () => {
  test.each([
    { numbers: [], level: 0 },
    { numbers: [1], level: 0 },
    { numbers: [1, 2], level: 1 },
    { numbers: [1, 2, 3], level: 2 },
    { numbers: [1, 2, 3, 4], level: 3 },
  ])('with modules $numbers done is $level', ({ numbers, level }) => {
    expect(shown(done(...numbers)).level).toBe(level);
  });

  test('does not reach past a level that is not whole', () => {
    expect(shown(done(1, 3, 4))).toMatchObject({ level: 0, isTaught: true });
    expect(shown(done(1, 2, 4)).level).toBe(1);
  });

  test('names every module that is done, whatever its level', () => {
    expect(shown(done(1, 4)).evidence.map(({ number }) => number)).toEqual([1, 4]);
  });

  test('is not held up by a module still to be written', () => {
    const announced = courseOf('kc-01', [moduleAt(1, 1), moduleOf('kc-01-2', { aim: aim(1) })]);
    expect(shown(done(1), [announced])).toMatchObject({ level: 1, evidence: [{ number: 1 }] });
  });

  test('cannot be one that no published module teaches', () => {
    const gap = courseOf('kc-01', [moduleAt(1, 1), moduleOf('kc-01-2', { aim: aim(2) }), moduleAt(3, 3)]);
    expect(shown(done(1, 3), [gap]).level).toBe(1);
    const onlyAnnounced = courseOf('kc-01', [moduleOf('kc-01-1', { aim: aim(1) })]);
    expect(shown({}, [onlyAnnounced])).toEqual({ level: 0, evidence: [], isTaught: false });
  });

  test('counts neither modules of another competency nor those made for an activity', () => {
    const others = courseOf('kc-01', [
      moduleOf('kc-01-1', { aim: { by: 'competency', competency: id('k5'), level: 1 }, lessons: [lessonOf('l1')] }),
      moduleOf('kc-01-2', { aim: { by: 'activity', activity: id('d1') }, lessons: [lessonOf('l2')] }),
    ]);
    expect(shown(done(1, 2), [others])).toEqual({ level: 0, evidence: [], isTaught: false });
  });

  test('adds up over courses, one of which was never begun', () => {
    const second = courseOf('kc-02', [moduleOf('kc-02-1', { aim: aim(1), lessons: [lessonOf('x')] })]);
    expect(shown(done(1, 2), [course, second]).level).toBe(0);
    const both = { ...done(1, 2), 'kc-02': { ...noCourseProgress, lessons: { [id<never>('x')]: 2 as const } } };
    expect(shown(both, [course, second]).level).toBe(1);
  });
});
