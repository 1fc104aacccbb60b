import { expect } from 'vitest';
import { fakeOutboxes } from '#tests/support/fake-outboxes.ts';
import { learnerIn } from '#tests/support/lms/learner.ts';
import { type LrsLms, lrsLms } from '#tests/support/lms/lrs-lms.ts';
import { passed } from '#tests/support/scorm12-launch.ts';
import type { Fault, LrsOptions } from '#tests/support/xapi/fake-lrs.ts';
import { answered } from '#tests/support/xapi/learner.ts';
import { done, expectBanner, expectDone, expectKept, type Run } from './words.ts';

/** What an LRS may answer to a request that is right. */

type Standard = 'cmi5' | 'xapi';

const verdicts = (lms: LrsLms): readonly string[] =>
  lms.lrs.verbs().filter((verb) => verb !== 'initialized' && verb !== 'terminated');

/** Two sessions write the same document, in an LRS that says so by 409 or 412: each gets what the other did. */
export const settlesConflict =
  (standard: Standard, options: LrsOptions): Run =>
  async () => {
    const lms = lrsLms(standard, options);
    const one = await learnerIn(lms);
    const other = await learnerIn(lms);
    expectKept(await one.does(done('a')));
    expectKept(await other.does(done('b')));
    await one.pass(5000);
    expectKept(await one.does(done('c')));
    await one.leaves();
    await other.leaves();
    await expectDone(learnerIn(lms), 'a', 'b', 'c');
  };

/** The learner is told; everything goes again by itself and is said once. */
export const goesAgain =
  (standard: Standard, ...faults: readonly Fault[]): Run =>
  async () => {
    const lms = lrsLms(standard);
    const learner = await learnerIn(lms);
    await learner.pass(5000);
    lms.lrs.fail('activities/state', ...faults);
    lms.lrs.fail('statements', ...faults);
    expectBanner(await learner.does(done('a'), passed, answered()), lms);
    await learner.pass(60_000);
    await learner.pass(60_000);
    expect(verdicts(lms)).toEqual(['answered', 'passed', 'completed']);
    expect(lms.seen()).toEqual({ completed: true, passed: true, score: 0.9 });
    await expectDone(learnerIn(lms), 'a');
  };

/** A request that arrived and whose answer was lost is sent again, and everything stands once. */
export const standsOnce =
  (standard: Standard): Run =>
  async () => {
    const lms = lrsLms(standard);
    const learner = await learnerIn(lms);
    await learner.pass(5000);
    lms.lrs.fail('activities/state', 'lost');
    lms.lrs.fail('statements', 'lost', 'lost');
    await learner.does(done('a'), passed, answered());
    await learner.pass(60_000);
    await learner.leaves();
    const all = lms.lrs.verbs();
    expect(new Set(all).size).toBe(all.length);
    await expectDone(learnerIn(lms), 'a');
  };

/** A document that the LRS calls too long is on the device, and goes once the LRS takes as much. */
export const outlastsRefusal =
  (standard: Standard): Run =>
  async () => {
    const lms = lrsLms(standard);
    const learner = await learnerIn(lms);
    expectKept(await learner.does(done('a')));
    await learner.pass(5000);
    lms.lrs.fail('activities/state', { status: 413 }, { status: 413 });
    const shown = await learner.does(done('b'));
    expect(shown.outcome).toEqual({ ok: false, why: 'too-large', kept: 'copy' });
    await learner.leaves();
    const again = await learnerIn(lms);
    await expectDone(Promise.resolve(again), 'a', 'b');
    await again.pass(5000);
    await again.leaves();
    await expectDone(learnerIn(lms, { device: fakeOutboxes() }), 'a', 'b');
  };
