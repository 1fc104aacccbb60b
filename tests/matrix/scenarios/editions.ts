import { expect } from 'vitest';
import { type CourseId, id, type LessonId, type QuestionId } from '#domain/ids.ts';
import { emptyLedger, extendLedger, type Ledger, type WidthsOf } from '#domain/ledger.ts';
import { learnerIn } from '#tests/support/lms/learner.ts';
import type { Lms } from '#tests/support/lms/lms.ts';
import { passed, standing } from '#tests/support/scorm12-launch.ts';
import { done, expectDone, expectKept, lessonsIn, type MakeLms, type Run } from './words.ts';

/** A course that is replaced in the LMS by another edition of it. */

const widthsOf: WidthsOf = () => [3];

/** The ledger after the authors' own word for it, from what the edition consists of. */
const edition = (before: Ledger, ...lessons: readonly string[]): Ledger => {
  const contents = {
    ...emptyLedger(id<CourseId>('kc-01')),
    lessons: lessons.map((name) => id<LessonId>(name)),
    questions: lessons.map((name) => ({ id: id<QuestionId>(`q-${name}`), kind: 'letter', parts: [['a', 'b']] })),
  };
  return extendLedger(before, contents, widthsOf).ledger;
};

const first = edition(emptyLedger(id<CourseId>('kc-01')), 'a', 'b');

const started = async (make: MakeLms): Promise<Lms> => {
  const lms = make();
  const learner = await learnerIn(lms, { ledger: first });
  expectKept(await learner.does(done('a')));
  expectKept(await learner.does(done('b'), passed));
  await learner.leaves();
  return lms;
};

/** The edition asks for more; what is done stays done, and what the LMS was told is not taken back. */
const goesOn = async (lms: Lms, ledger: Ledger, lesson: string): Promise<readonly string[]> => {
  const before = lms.seen();
  const learner = await learnerIn(lms, { ledger });
  expect(learner.opening.notices).toEqual([]);
  expect(lessonsIn(learner.opening.progress)).toEqual(['a', 'b']);
  expectKept(await learner.does(done(lesson), standing({})));
  await learner.leaves();
  expect(lms.seen()).toEqual(before);
  return lessonsIn((await learnerIn(lms, { ledger })).opening.progress);
};

export const keepsOverAddition =
  (make: MakeLms): Run =>
  async () => {
    const added = edition(first, 'a', 'a2', 'b', 'c');
    expect(await goesOn(await started(make), added, 'a2')).toEqual(['a', 'a2', 'b']);
  };

export const keepsOverRemoval =
  (make: MakeLms): Run =>
  async () => {
    const removed = edition(first, 'b', 'd');
    expect(await goesOn(await started(make), removed, 'd')).toEqual(['a', 'b', 'd']);
  };

export const keepsOverReordering =
  (make: MakeLms): Run =>
  async () => {
    const reordered = edition(first, 'b', 'e', 'a');
    expect(await goesOn(await started(make), reordered, 'e')).toEqual(['a', 'b', 'e']);
  };

/** The older edition keeps for the newer one what it does not know itself. */
export const keepsOverRollback =
  (make: MakeLms): Run =>
  async () => {
    const lms = await started(make);
    const newer = edition(first, 'a', 'b', 'c', 'd');
    await goesOn(lms, newer, 'd');
    const back = await learnerIn(lms, { ledger: first });
    expect(lessonsIn(back.opening.progress)).toEqual(expect.arrayContaining(['a', 'b']));
    expectKept(await back.does(done('a')));
    await back.leaves();
    await expectDone(learnerIn(lms, { ledger: newer }), 'a', 'b', 'd');
  };
