import { describe, expect, it } from 'vitest';
import { doneLesson, openedLesson } from '#domain/changes.ts';
import { completedCourse } from '#domain/course-changes.ts';
import { type CourseId, id, type LessonId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import type { Change, LearnerRecord } from '#records/learner-record.ts';

/** The course and the lessons that the suite saves; a record that needs a ledger is given one with these. */
export const course = id<CourseId>('kc-01');
export const lessons = { one: id<LessonId>('lesson-one'), two: id<LessonId>('lesson-two') } as const;

/** Changes that every record can keep. */
export const oneDone: Progress = doneLesson(course, 0, lessons.one);
export const twoDone: Progress = doneLesson(course, 0, lessons.two);
const twoOpened = openedLesson(course, 0, lessons.two);
const completed = completedCourse(course, 0, { edition: 1, on: '2026-11-23', score: scaled(0.5) });

export const changeOf = (delta: Progress, before: Progress = noProgress): Change => ({
  delta,
  progress: merge(before, delta),
});

/**
 * What any record must do. `make` gives one learner's place; every call of what it gives opens a record on that place
 * anew, as a reload of the page would.
 */
export const describeRecord = (name: string, make: () => () => LearnerRecord): void => {
  const lessonsIn = async (record: LearnerRecord) => (await record.open()).progress.courses[course]?.lessons ?? {};

  describe(`the ${name} record`, () => {
    it('opens empty the first time, and names the replica', async () => {
      const opening = await make()().open();
      expect(opening.progress).toEqual(noProgress);
      expect(opening.notices).toEqual([]);
      expect(opening.mode).toBe('normal');
      expect(opening.replica).toMatch(/^[\w-]{1,100}$/);
    });

    it('has what was saved after it is opened again', async () => {
      const place = make();
      const record = place();
      await record.open();
      expect(await record.save(changeOf(oneDone))).toMatchObject({ ok: true });
      expect(await record.save(changeOf(completed, oneDone))).toMatchObject({ ok: true });
      const { progress } = await place().open();
      expect(progress.courses[course]?.lessons).toEqual({ 'lesson-one': 2 });
      expect(progress.courses[course]?.completions).toMatchObject({ 1: { edition: 1, on: '2026-11-23' } });
    });

    it('keeps both of two changes of one turn', async () => {
      const place = make();
      const record = place();
      await record.open();
      const outcomes = [record.save(changeOf(oneDone)), record.save(changeOf(twoDone, oneDone))];
      expect(await Promise.all(outcomes)).toMatchObject([{ ok: true }, { ok: true }]);
      expect(await lessonsIn(place())).toEqual({ 'lesson-one': 2, 'lesson-two': 2 });
    });

    it('keeps a change made before it was open', async () => {
      const place = make();
      const record = place();
      const [, outcome] = await Promise.all([record.open(), record.save(changeOf(oneDone))]);
      expect(outcome).toMatchObject({ ok: true });
      expect(await lessonsIn(place())).toEqual({ 'lesson-one': 2 });
    });

    it('is not moved by a change that comes twice, or by an older one', async () => {
      const place = make();
      const record = place();
      await record.open();
      for (const delta of [twoDone, twoOpened, twoDone]) await record.save(changeOf(delta, twoDone));
      expect(await lessonsIn(place())).toEqual({ 'lesson-two': 2 });
    });

    it('forgets everything when it is erased, and keeps what comes after', async () => {
      const place = make();
      const record = place();
      await record.open();
      await record.save(changeOf(oneDone));
      expect(await record.erase()).toMatchObject({ ok: true });
      expect(await lessonsIn(place())).toEqual({});
      expect(await record.save(changeOf(twoDone))).toMatchObject({ ok: true });
      expect(await lessonsIn(place())).toEqual({ 'lesson-two': 2 });
    });

    it('goes back to less when it is told to restore it', async () => {
      const place = make();
      const record = place();
      await record.open();
      await record.save(changeOf(merge(oneDone, twoDone)));
      expect(await record.restore(oneDone)).toMatchObject({ ok: true });
      expect(await lessonsIn(place())).toEqual({ 'lesson-one': 2 });
      expect(await record.save(changeOf(twoOpened, oneDone))).toMatchObject({ ok: true });
      expect(await lessonsIn(place())).toEqual({ 'lesson-one': 2, 'lesson-two': 1 });
    });

    it('keeps what was saved right before it is left, and nothing after', async () => {
      const place = make();
      const record = place();
      await record.open();
      const last = record.save(changeOf(oneDone));
      record.leave('hidden');
      record.leave('finish');
      expect(await last).toMatchObject({ ok: true });
      expect(await record.save(changeOf(twoDone, oneDone))).toEqual({ ok: false, why: 'closed' });
      expect(await lessonsIn(place())).toEqual({ 'lesson-one': 2 });
    });

    it('takes calls in any order', async () => {
      const record = make()();
      record.follow(
        () => undefined,
        () => undefined,
      );
      record.leave('hidden');
      expect(await record.erase()).toHaveProperty('ok');
      expect(await record.restore(oneDone)).toHaveProperty('ok');
      expect(['device', 'lms', 'memory']).toContain(record.where);
    });
  });
};
