import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishedAttempt, startedAttempt } from '#domain/attempt-changes.ts';
import { checkedAnswer, doneLesson, openedLesson } from '#domain/changes.ts';
import { choseTrack, completedCourse, resetCourse } from '#domain/course-changes.ts';
import { type CourseId, id, type LessonId, type QuestionId, type TrackId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import { type Attempt, noProgress, type Progress } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import { coursesIn, difference, fromFile, toFile } from '#records/progress-file.ts';
import { largestFile } from '#records/sealed-file.ts';
import { progressArbitrary } from '#tests/support/progress-arbitrary.ts';

const course = id<CourseId>('kc-01');
const lesson = id<LessonId>('a');
const exported = { exportedOn: '2026-11-23' };
const read = (text: string) => fromFile(text, text.length);
const done = doneLesson(course, 0, lesson);
const answered = checkedAnswer({
  course,
  epoch: 0,
  question: id<QuestionId>('q1'),
  response: 'a',
  score: scaled(1),
  stamp: { counter: 1, replica: 'r' },
});

describe('a progress file', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(progressArbitrary, (progress) => {
        expect(read(toFile(progress, exported))).toEqual({ ok: true, progress, damaged: 0 });
      }),
    );
  });

  it('says what it is and when it was written', () => {
    expect(JSON.parse(toFile(done, exported))).toMatchObject({
      format: 'orientir-progress',
      version: 1,
      exportedOn: '2026-11-23',
    });
  });

  it('of more than 5 MB is not even looked at', () => {
    expect(fromFile('{', 50_000_000)).toEqual({ ok: false, why: 'too-large' });
    expect(fromFile(toFile(done, exported), largestFile)).toMatchObject({ ok: true });
  });

  it.each(['', 'Фамилия;Имя', '{"format":"orientir-progress"', '\u0000\u0001'])(
    'that is no JSON is refused: %j',
    (text) => {
      expect(read(text)).toEqual({ ok: false, why: 'not-json' });
    },
  );

  it.each(['null', '[]', '"orientir-progress"', '{"format":"other"}', '{"__proto__":{"format":"orientir-progress"}}'])(
    'that is JSON of somebody else is refused: %s',
    (text) => {
      expect(read(text)).toEqual({ ok: false, why: 'not-ours' });
    },
  );

  it('of a newer version is refused, whatever is in it', () => {
    expect(read('{"format":"orientir-progress","version":2,"steps":[]}')).toEqual({ ok: false, why: 'newer' });
  });

  it('is refused when a character of it has changed', () => {
    const text = toFile(merge(done, answered), exported);
    expect(read(text.replace('"score": 1', '"score": 0'))).toEqual({ ok: false, why: 'damaged' });
    for (const lie of ['{}', '[]', '{"version":1,"progress":7}', '{"version":"1","progress":{}}']) {
      const value = { format: 'orientir-progress', ...JSON.parse(lie) };
      expect(read(JSON.stringify(value))).toEqual({ ok: false, why: 'damaged' });
    }
  });

  it('that is nested without end is refused', () => {
    const deep = `{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
    const text = `{"format":"orientir-progress","version":1,"checksum":0,"progress":${deep}}`;
    expect(read(text)).toMatchObject({ ok: false });
  });

  it('with __proto__ in it changes no prototype', () => {
    const text = toFile(done, exported).replace('"a": 2', '"__proto__": 2');
    expect(read(text)).toEqual({ ok: false, why: 'damaged' });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.nat(), (text, size) => {
        expect(fromFile(text, size).ok).toBe(false);
      }),
    );
  });
});

describe('the preview of an import', () => {
  const nothing = { lessons: 0, answers: 0, attempts: 0, completions: 0, replaced: [], track: false, changes: false };
  const added = { ...nothing, changes: true };

  it('counts what the file adds, and not what is known', () => {
    const opened = openedLesson(course, 0, lesson);
    expect(difference(noProgress, merge(done, answered))).toEqual({ ...added, lessons: 1, answers: 1 });
    expect(difference(opened, merge(done, answered))).toEqual({ ...added, lessons: 1, answers: 1 });
    expect(difference(merge(done, answered), opened)).toEqual(nothing);
  });

  it('names the courses whose work here gives way to the file', () => {
    const again = merge(resetCourse(course, 1), doneLesson(course, 1, id<LessonId>('b')));
    expect(difference(merge(done, answered), again)).toEqual({ ...added, lessons: 1, replaced: [course] });
    expect(difference(noProgress, again)).toEqual({ ...added, lessons: 1 });
  });

  it('adds only completions from an epoch that is over', () => {
    const old = merge(done, completedCourse(course, 0, { edition: 1, on: '2026-11-23', score: scaled(1) }));
    expect(difference(resetCourse(course, 1), old)).toEqual({ ...added, completions: 1 });
  });

  it('says when the track would be another, and when only a role would', () => {
    const track = id<TrackId>('u4b-d1');
    const chosen = choseTrack({ track, overlays: [] }, { counter: 1, replica: 'r' });
    const withRole = choseTrack({ track, overlays: [id('r1')] }, { counter: 2, replica: 'r' });
    expect(difference(noProgress, chosen)).toEqual({ ...added, track: true });
    expect(difference(chosen, withRole)).toEqual({ ...added, track: true });
    expect(difference(withRole, chosen)).toEqual(nothing);
  });

  it('is not empty when the file holds the end of an attempt that was begun here', () => {
    const attempt: Attempt = {
      id: id('t1'),
      quiz: id('module-1'),
      edition: 1,
      startedAt: '2026-11-23T10:00Z',
      number: 1,
      drawn: [id('q1')],
      answers: {},
    };
    const begun = startedAttempt(course, 0, attempt);
    const verdict = { score: scaled(1), passed: true, situationsFailed: 0 };
    expect(difference(begun, finishedAttempt({ course, epoch: 0, attempt, verdict }))).toEqual(added);
  });

  it('adds nothing when the file comes a second time', () => {
    fc.assert(
      fc.property(progressArbitrary, progressArbitrary, (current: Progress, imported: Progress) => {
        expect(difference(merge(current, imported), imported)).toEqual(nothing);
      }),
    );
  });
});

it('the courses of a progress are named in order', () => {
  const other = id<CourseId>('kc-02');
  expect(coursesIn(merge(doneLesson(other, 0, lesson), done))).toEqual([course, other]);
});
