import { learnerIn } from '#tests/support/lms/learner.ts';
import { done, expectDone, expectKept, type MakeLms, type Run } from './words.ts';

/** Two windows with the same course, open at once. */
export const keepsBoth =
  (make: MakeLms): Run =>
  async () => {
    const lms = make();
    const one = await learnerIn(lms);
    const other = await learnerIn(lms);
    expectKept(await one.does(done('a')));
    expectKept(await other.does(done('b')));
    await one.leaves();
    await other.leaves();
    await expectDone(learnerIn(lms), 'a', 'b');
  };
