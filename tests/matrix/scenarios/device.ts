import { expect } from 'vitest';
import { id } from '#domain/ids.ts';
import { fakeOutboxes } from '#tests/support/fake-outboxes.ts';
import { learnerIn } from '#tests/support/lms/learner.ts';
import type { Trouble } from '#tests/support/lms/lms.ts';
import { answered } from '#tests/support/xapi/learner.ts';
import { done, expectBanner, expectDone, expectKept, lessonsIn, type MakeLms, type Run } from './words.ts';

/** What the device keeps while an LMS does not, until the next launch. */

/** The next launch finds it on the device and sends it: the one after that, elsewhere, has it from the LMS. */
const isSentAtTheNextLaunch = async (lms: ReturnType<MakeLms>): Promise<void> => {
  const next = await learnerIn(lms);
  await expectDone(Promise.resolve(next), 'a', 'b');
  expect(next.opening.notices).toEqual([]);
  await next.pass(5000);
  await next.leaves();
  await expectDone(learnerIn(lms, { device: fakeOutboxes() }), 'a', 'b');
};

/** The LMS fails for the rest of the session, which ends in the way that `leave` says. */
export const comesLater =
  (make: MakeLms, trouble: Trouble, leave: 'leaves' | 'is killed'): Run =>
  async () => {
    const lms = make();
    const learner = await learnerIn(lms);
    expectKept(await learner.does(done('a')));
    await learner.pass(5000);
    lms.suffer(trouble);
    const shown = await learner.does(done('b'));
    if (trouble !== 'lies') expectBanner(shown, lms);
    if (leave === 'leaves') await learner.leaves();
    lms.suffer(undefined);
    await isSentAtTheNextLaunch(lms);
  };

/** An LMS that kept nothing at all of the first session looks like one that was reset: nothing is merged unasked. */
export const isOffered =
  (make: MakeLms): Run =>
  async () => {
    const lms = make();
    lms.suffer('lies');
    const learner = await learnerIn(lms);
    await learner.does(done('a'));
    await learner.leaves();
    lms.suffer(undefined);
    const { opening } = await learnerIn(lms);
    expect(lessonsIn(opening.progress)).toEqual([]);
    expect(opening.offered && lessonsIn(opening.offered)).toEqual(['a']);
  };

/** Another learner at the same device, in the same course, is shown nothing and offered nothing. */
export const inheritsNothing =
  (make: MakeLms): Run =>
  async () => {
    const device = fakeOutboxes();
    const first = make({ device, learner: 'u-17' });
    const one = await learnerIn(first);
    expectKept(await one.does(done('a')));
    await one.pass(5000);
    first.suffer('throws');
    await one.does(done('b'));
    await one.leaves();
    const second = make({ device, learner: 'u-18' });
    const { opening, does, leaves } = await learnerIn(second);
    expect(lessonsIn(opening.progress)).toEqual([]);
    expect(opening.offered).toBeUndefined();
    expectKept(await does(done('c')));
    await leaves();
    await expectDone(learnerIn(second), 'c');
    first.suffer(undefined);
    await expectDone(learnerIn(first), 'a', 'b');
  };

/** An end that the LMS does not confirm is never shown as one that came through, whatever the LMS had taken before it. */
export const claimsNoEnd =
  (make: MakeLms, trouble: Trouble): Run =>
  async () => {
    const lms = make();
    const learner = await learnerIn(lms);
    expectKept(await learner.does(done('a')));
    await learner.pass(5000);
    lms.suffer('lies');
    await learner.does(done('b'));
    lms.suffer(trouble);
    expect(await learner.leaves()).toMatchObject({ ok: false, kept: 'copy' });
    lms.suffer(undefined);
    await isSentAtTheNextLaunch(lms);
  };

/** Answers that the LMS did not take are told at the next launch, each once however often the course is launched. */
export const tellsAnswersLater =
  (make: MakeLms, trouble: Trouble, leave: 'leaves' | 'is killed'): Run =>
  async () => {
    const lms = make();
    const learner = await learnerIn(lms);
    expectKept(await learner.does(done('a'), undefined, answered({ question: id('m1-01') })));
    await learner.pass(5000);
    lms.suffer(trouble);
    await learner.does(done('b'), undefined, answered({ question: id('m1-02') }));
    if (leave === 'leaves') await learner.leaves();
    lms.suffer(undefined);
    for (let launch = 0; launch < 3; launch += 1) {
      const again = await learnerIn(lms);
      await again.pass(5000);
      await again.leaves();
      expect(lms.answers()).toEqual([expect.stringMatching(/m1.01$/), expect.stringMatching(/m1.02$/)]);
    }
  };
