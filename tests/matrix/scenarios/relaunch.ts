import { expect } from 'vitest';
import { learnerIn } from '#tests/support/lms/learner.ts';
import type { LaunchMode } from '#tests/support/lms/lms.ts';
import { failed, passed, standing } from '#tests/support/scorm12-launch.ts';
import { answered } from '#tests/support/xapi/learner.ts';
import { done, expectDone, expectKept, type MakeLms, type Run } from './words.ts';

/** A learner who comes back. */

const outcome = { completed: true, passed: true, score: 0.9 };

const completed = async (make: MakeLms) => {
  const lms = make();
  const learner = await learnerIn(lms);
  expectKept(await learner.does(done('a'), passed));
  await learner.leaves();
  expect(lms.seen()).toEqual(outcome);
  return lms;
};

/** Neither completion nor the best score falls, whatever comes after. */
export const staysComplete =
  (make: MakeLms): Run =>
  async () => {
    const lms = await completed(make);
    for (const worse of [standing({}), failed, standing({ completed: true, success: 'failed', score: 0.5 })]) {
      const again = await learnerIn(lms);
      expectKept(await again.does(done('b'), worse));
      await again.leaves();
      expect(lms.seen()).toEqual(outcome);
    }
    await expectDone(learnerIn(lms), 'a', 'b');
  };

/** Where a launch does not count, nothing of it is written, and the learner sees what there was. */
export const writesNothing =
  (make: MakeLms, mode: LaunchMode): Run =>
  async () => {
    const lms = await completed(make);
    const before = lms.writes();
    const learner = await learnerIn(lms, { mode });
    expect(learner.opening.mode).toBe(mode === 'review' ? 'review' : 'browse');
    await expectDone(Promise.resolve(learner), 'a');
    expect((await learner.does(done('b'), failed, answered())).outcome).toEqual({ ok: true, at: 'memory' });
    await learner.hides();
    await learner.leaves();
    expect(lms.writes()).toBe(before);
    expect(lms.seen()).toEqual(outcome);
    await expectDone(learnerIn(lms), 'a');
  };

/** On a page that is gone without a word what was shown as kept is there. */
export const survivesTheEnd =
  (make: MakeLms): Run =>
  async () => {
    const lms = make();
    const learner = await learnerIn(lms);
    expectKept(await learner.does(done('a')));
    expectKept(await learner.does(done('b')));
    await expectDone(learnerIn(lms), 'a', 'b');
  };

/** What was done right before leaving is there, though its turn to be sent had not come. */
export const leavesInHaste =
  (make: MakeLms): Run =>
  async () => {
    const lms = make();
    const learner = await learnerIn(lms);
    expectKept(await learner.does(done('a')));
    const last = learner.does(done('b'));
    await learner.leaves();
    expectKept(await last);
    await expectDone(learnerIn(lms), 'a', 'b');
  };

/** As an administrator wants it: nothing comes back. */
export const beginsAnew =
  (make: MakeLms): Run =>
  async () => {
    const lms = await completed(make);
    lms.reset();
    const again = await learnerIn(lms);
    await expectDone(Promise.resolve(again));
    expectKept(await again.does(done('b')));
    await again.leaves();
    await expectDone(learnerIn(lms), 'b');
  };
