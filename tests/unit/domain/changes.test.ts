import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredInAttempt, finishedAttempt, startedAttempt } from '#domain/attempt-changes.ts';
import { checkedAnswer, doneLesson, movedTo, nextStamp, openedLesson } from '#domain/changes.ts';
import { choseTrack, completedCourse, resetCourse } from '#domain/course-changes.ts';
import {
  type AttemptId,
  type CompetencyId,
  type CourseId,
  id,
  type LessonId,
  type QuestionId,
  type QuizId,
} from '#domain/ids.ts';
import { creditedLessons, reviewed } from '#domain/learning-changes.ts';
import { merge } from '#domain/merge.ts';
import { estimatedOwnLevel } from '#domain/own-estimate.ts';
import { type Attempt, noProgress, type Progress, type Stamp, type TrackChoice } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { progressArbitrary } from '#tests/support/progress-arbitrary.ts';

const course = id<CourseId>('kc-01');
const lesson = id<LessonId>('a');
const question = id<QuestionId>('q1');
const stamp = { counter: 1, replica: 'r' };
const attempt: Attempt = {
  id: id<AttemptId>('x'),
  quiz: id<QuizId>('final'),
  edition: 3,
  startedAt: '2026-11-23T10:00Z',
  number: 1,
  drawn: [question],
  answers: {},
};
const answer = { response: 'a', score: scaled(1), stamp };
const verdict = { score: scaled(1), passed: true, situationsFailed: 0 };

/** Every stamp that stands anywhere in a value. */
const stampsWithin = (value: unknown): readonly Stamp[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'counter' in value ? [value as Stamp] : Object.values(value).flatMap(stampsWithin);
};

describe('changes', () => {
  it('an opened lesson is opened and no more', () => {
    expect(openedLesson(course, 2, lesson).courses[course]).toMatchObject({ epoch: 2, lessons: { a: 1 } });
  });

  it('lessons that a diagnostic credits are credited all at once', () => {
    const change = creditedLessons(course, 1, [lesson, id<LessonId>('b')]);
    expect(change.courses[course]).toMatchObject({ epoch: 1, lessons: { a: 3, b: 3 } });
  });

  it('a review is kept by its question', () => {
    const review = { on: '2026-11-23', stability: 2.3, difficulty: 5, reps: 1 };
    expect(reviewed(course, 1, { question, review }).courses[course]).toMatchObject({
      epoch: 1,
      reviews: { q1: review },
    });
  });

  it('the latest estimate of a competency holds', () => {
    const k1 = id<CompetencyId>('k1');
    const merged = merge(
      estimatedOwnLevel(k1, 2, { counter: 2, replica: 'r' }),
      estimatedOwnLevel(k1, 3, { counter: 1, replica: 's' }),
    );
    expect(merged).toEqual({ courses: {}, estimates: { k1: { value: 2, stamp: { counter: 2, replica: 'r' } } } });
  });

  it('an answer keeps how sure the learner was, where that was asked', () => {
    const sure = checkedAnswer({ course, epoch: 0, question, ...answer, confidence: 3 });
    expect(sure.courses[course]?.checks[question]?.first).toEqual({ ...answer, confidence: 3 });
    const unasked = checkedAnswer({ course, epoch: 0, question, ...answer });
    expect(unasked.courses[course]?.checks[question]?.first).toStrictEqual(answer);
  });

  it('a lesson that was done stays done when it is opened again', () => {
    const merged = merge(doneLesson(course, 0, lesson), openedLesson(course, 0, lesson));
    expect(merged.courses[course]?.lessons).toEqual({ a: 2 });
  });

  it('a checked answer is the first and the best until another comes', () => {
    const change = checkedAnswer({ course, epoch: 0, question, ...answer });
    expect(change.courses[course]?.checks).toEqual({ q1: { first: answer, best: answer } });
  });

  it('the steps of an attempt add up to it', () => {
    const steps = [
      startedAttempt(course, 1, attempt),
      answeredInAttempt({ course, epoch: 1, attempt, question, ...answer }),
      finishedAttempt({ course, epoch: 1, attempt: { ...attempt, answers: { [question]: answer } }, verdict }),
    ];
    const merged = steps.reduce(merge, noProgress);
    expect(merged.courses[course]).toMatchObject({
      epoch: 1,
      attempts: { x: { ...attempt, answers: { q1: answer }, verdict } },
    });
  });

  it('an answer in an attempt carries no other answer and no verdict', () => {
    const known = { ...attempt, answers: { [id<QuestionId>('q0')]: answer }, verdict };
    const change = answeredInAttempt({ course, epoch: 0, attempt: known, question, ...answer });
    expect(change.courses[course]?.attempts).toEqual({ x: { ...attempt, answers: { q1: answer } } });
  });

  it('a reset forgets the work and keeps the completion', () => {
    const completion = { edition: 3, on: '2026-11-23', score: scaled(0.9) };
    const before = merge(doneLesson(course, 0, lesson), completedCourse(course, 0, completion));
    expect(merge(before, resetCourse(course, 1)).courses[course]).toMatchObject({
      epoch: 1,
      lessons: {},
      completions: { 3: completion },
    });
  });

  it('a reset beyond the last epoch changes nothing', () => {
    const last = merge(resetCourse(course, 255), doneLesson(course, 255, lesson));
    expect(merge(last, resetCourse(course, 256))).toBe(last);
  });

  it('the next stamp is later than any stamp known', () => {
    fc.assert(
      fc.property(progressArbitrary, (known: Progress) => {
        const next = nextStamp(known, 'a');
        const choice: TrackChoice = { track: id('u1'), overlays: [] };
        expect(merge(known, choseTrack(choice, next)).track?.value).toBe(choice);
        for (const one of stampsWithin(known)) expect(one.counter).toBeLessThan(next.counter);
      }),
    );
  });

  it('the count stops at its highest and is not thrown back by a forged counter', () => {
    const forged = movedTo({ course, page: lesson }, { counter: 0xffff_ffff, replica: 'r' });
    expect(nextStamp(forged, 's')).toEqual({ counter: 0xffff_ffff, replica: 's' });
  });
});
