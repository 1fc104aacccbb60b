import { describe, expect, test } from 'vitest';
import type { SaveOutcome } from '#records/learner-record.ts';
import { commitPace } from '#records/scorm/commit-pace.ts';
import { fakeClock } from '#tests/support/fake-clock.ts';

const paced = (outcome: SaveOutcome = { ok: true, at: 'lms' }) => {
  const clock = fakeClock();
  const commits: number[] = [];
  const pace = commitPace(() => {
    commits.push(clock.now());
    return outcome;
  }, clock);
  const answer = (): void => {
    pace.mark();
    void pace.soon(false);
  };
  const passing = (seconds: number): void => {
    for (let second = 0; second < seconds; second += 1) clock.pass(1000);
  };
  return { commits, pace, answer, passing };
};

describe('commits of both versions of SCORM (lms-behaviours 28)', () => {
  test('a hundred answers at once are one commit now and one after five seconds', () => {
    const { passing, commits, answer } = paced();
    for (let count = 0; count < 100; count += 1) answer();
    passing(60);
    expect(commits).toEqual([0, 5000]);
  });

  test('an answer a second is a commit in five', () => {
    const { passing, commits, answer } = paced();
    for (let second = 0; second < 20; second += 1) {
      answer();
      passing(1);
    }
    expect(commits).toEqual([0, 5000, 10_000, 15_000, 20_000]);
  });

  test('without an answer there is none, however long the course is open', () => {
    const { passing, commits, answer, pace } = paced();
    answer();
    passing(3600);
    void pace.soon(false);
    passing(3600);
    expect(commits).toEqual([0]);
  });

  test('one that fails is never repeated in a loop: at most once in five seconds', () => {
    const { passing, commits, answer } = paced({ ok: false, why: 'offline' });
    for (let count = 0; count < 10; count += 1) answer();
    passing(60);
    const pauses = commits.slice(1).map((at, index) => at - (commits[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(5000);
  });
});
