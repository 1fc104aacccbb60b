import { expect } from 'vitest';
import { type CompetencyId, id } from '#domain/ids.ts';
import { scaled } from '#domain/scaled.ts';
import { type Learner, learnerIn, type Shown } from '#tests/support/lms/learner.ts';
import type { Lms, Trouble } from '#tests/support/lms/lms.ts';
import { passed } from '#tests/support/scorm12-launch.ts';
import { answered } from '#tests/support/xapi/learner.ts';
import { done, expectBanner, expectDone, expectKept, type MakeLms, type Run } from './words.ts';

/** An LMS that goes wrong under an open course. */

type Troubled = { readonly learner: Learner; readonly shown: Shown };

const troubled = async (lms: Lms, trouble: Trouble): Promise<Troubled> => {
  const learner = await learnerIn(lms);
  expectKept(await learner.does(done('a')));
  await learner.pass(5000);
  lms.suffer(trouble);
  return { learner, shown: await learner.does(done('b')) };
};

const goesOnWell = async (lms: Lms, learner: Learner): Promise<void> => {
  lms.suffer(undefined);
  await learner.pass(5000);
  expectKept(await learner.does(done('c')));
  await learner.leaves();
  await expectDone(learnerIn(lms), 'a', 'b', 'c');
};

/** The learner is told; once the LMS is well again, the next answer takes along what was not taken. */
export const heals =
  (make: MakeLms, trouble: Trouble): Run =>
  async () => {
    const lms = make();
    const { learner, shown } = await troubled(lms, trouble);
    expectBanner(shown, lms);
    await goesOnWell(lms, learner);
  };

/** Every call fails several times, and the learner goes on answering. */
export const failsSeveralTimes =
  (make: MakeLms, trouble: Trouble): Run =>
  async () => {
    const lms = make();
    const { learner, shown } = await troubled(lms, trouble);
    expectBanner(shown, lms);
    for (let time = 0; time < 3; time += 1) {
      await learner.pass(5000);
      expectBanner(await learner.does(done('b')), lms);
    }
    await goesOnWell(lms, learner);
  };

/** What was said to be sent is sent, however long it took. */
export const takesLong =
  (make: MakeLms): Run =>
  async () => {
    const lms = make();
    const { learner, shown } = await troubled(lms, 'hangs and takes it');
    if (shown.outcome.ok) await expectDone(learnerIn(lms), 'a', 'b');
    else expectBanner(shown, lms);
    await goesOnWell(lms, learner);
  };

/** Nobody can tell from an LMS that says `true`; the next answer that it keeps takes the earlier ones along. */
export const liesForAWhile =
  (make: MakeLms): Run =>
  async () => {
    const lms = make();
    const { learner } = await troubled(lms, 'lies');
    await goesOnWell(lms, learner);
  };

/** A page that an LMS holds for half a minute at every commit is not held again for the very next answer. */
export const isNotHeldTwice =
  (make: MakeLms): Run =>
  async () => {
    const lms = make();
    const { learner, shown } = await troubled(lms, 'hangs and refuses');
    const next = await learner.does(done('c'));
    expect(next.at - shown.at).toBeGreaterThanOrEqual(5000);
  };

const shows = id<CompetencyId>('k1');
const whole = {
  ...passed,
  competencies: [{ competency: shows, completed: true, success: 'passed', score: scaled(0.9) }],
} as const;

/** Nothing that an LMS may leave out keeps the rest from arriving. */
export const doesWithoutOptional =
  (make: MakeLms): Run =>
  async () => {
    const lms = make();
    const learner = await learnerIn(lms);
    lms.suffer('refuses what is optional');
    await learner.does(done('a'), whole, answered());
    await learner.pass(5000);
    expectKept(await learner.does(done('b'), whole));
    await learner.leaves();
    expect(lms.seen()).toEqual({ completed: true, passed: true, score: 0.9 });
    await expectDone(learnerIn(lms), 'a', 'b');
  };

/** The course opens all the same, says so and claims nothing. */
export const opensAllTheSame =
  (make: MakeLms): Run =>
  async () => {
    const lms = make();
    lms.suffer('will not open');
    const learner = await learnerIn(lms);
    expect(learner.opening.notices).toEqual(['lms-refused']);
    expect((await learner.does(done('a'))).outcome).not.toMatchObject({ ok: true, at: 'lms' });
    await learner.leaves();
    expect(lms.writes()).toBe(0);
  };
