import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredInAttempt, finishedAttempt, startedAttempt } from '#domain/attempt-changes.ts';
import { checkedAnswer, doneLesson, movedTo, nextStamp, openedLesson } from '#domain/changes.ts';
import { choseTrack, completedCourse, resetCourse } from '#domain/course-changes.ts';
import { type AttemptId, type CourseId, id, type LessonId, type QuestionId, type QuizId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import { type Attempt, noProgress, type Progress, type TrackChoice } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { byStamp } from '#domain/stamp.ts';
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

describe('changes', () => {
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
        for (const { stamp: one } of Object.values(known.estimates)) expect(byStamp(one, next)).toBeLessThan(0);
      }),
    );
  });

  it('the count stops at its highest and is not thrown back by a forged counter', () => {
    const forged = movedTo({ course, page: lesson }, { counter: 0xffff_ffff, replica: 'r' });
    expect(nextStamp(forged, 's')).toEqual({ counter: 0xffff_ffff, replica: 's' });
  });
});
