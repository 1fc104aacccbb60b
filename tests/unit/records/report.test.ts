import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompetencyId, id } from '#domain/ids.ts';
import { scaled } from '#domain/scaled.ts';
import type { CompetencyStanding, Standing, Success } from '#domain/standing.ts';
import { nextReport, nothingTold, type Report } from '#records/report.ts';
import { standing } from '#tests/support/scorm12-launch.ts';

const success = fc.constantFrom<Success>('unknown', 'failed', 'passed');
const score = fc.option(
  fc.integer({ min: 0, max: 100 }).map((points) => scaled(points / 100)),
  { nil: undefined },
);
const outcome = { completed: fc.boolean(), success, score };
const objective = fc.record({
  competency: fc.constantFrom('k1', 'k2', 'k3').map((name) => id<CompetencyId>(name)),
  ...outcome,
});

const anyStanding: fc.Arbitrary<Standing> = fc
  .record({
    ...outcome,
    progress: fc.integer({ min: 0, max: 99 }),
    competencies: fc.uniqueArray(objective, { selector: ({ competency }) => competency }),
  })
  .map(({ progress, ...rest }) => ({ ...standing({}), ...rest, progress: scaled(progress / 100) }));

const rank: readonly Success[] = ['unknown', 'failed', 'passed'];

type Outcome = Pick<CompetencyStanding, 'completed' | 'success' | 'score'>;

const isNotBelow = (one: Outcome, other: Outcome): boolean =>
  (one.completed || !other.completed) &&
  rank.indexOf(one.success) >= rank.indexOf(other.success) &&
  (other.score === undefined || (one.score ?? -1) >= other.score);

const toldAfter = (standings: readonly Standing[]): Report => standings.reduce(nextReport, nothingTold);

describe('what an LMS is told', () => {
  it('never falls, whatever comes after it (lms-behaviours 7)', () => {
    fc.assert(
      fc.property(fc.array(anyStanding), anyStanding, (before, now) => {
        const told = toldAfter(before);
        const next = nextReport(told, now);
        expect(isNotBelow(next, told)).toBe(true);
        for (const old of told.objectives) {
          const kept = next.objectives.find(({ competency }) => competency === old.competency);
          expect(kept && isNotBelow(kept, old)).toBe(true);
        }
      }),
    );
  });

  it('never claims more than some standing showed', () => {
    fc.assert(
      fc.property(fc.array(anyStanding, { minLength: 1 }), (standings) => {
        const told = toldAfter(standings);
        expect(told.completed).toBe(standings.some(({ completed }) => completed));
        expect(standings.map((one) => one.success)).toContain(told.success);
        expect(standings.map((one) => one.score)).toContain(told.score);
      }),
    );
  });

  it('is the same when it is told twice', () => {
    fc.assert(
      fc.property(fc.array(anyStanding), anyStanding, (before, now) => {
        const next = nextReport(toldAfter(before), now);
        expect(nextReport(next, now)).toEqual(next);
      }),
    );
  });

  it('has a measure of 1 exactly when it is completed (lms-behaviours 8)', () => {
    fc.assert(
      fc.property(fc.array(anyStanding, { minLength: 1 }), (standings) => {
        const { progress, completed } = toldAfter(standings);
        expect(progress === 1).toBe(completed);
      }),
    );
  });

  it('has an objective for each competency that was ever required', () => {
    const [one, two] = ['k1', 'k2'].map((name) => ({
      competency: id<CompetencyId>(name),
      completed: false,
      success: 'unknown' as const,
    }));
    if (!one || !two) throw new Error('two were made');
    const told = toldAfter([standing({ competencies: [one] }), standing({ competencies: [two] })]);
    expect(told.objectives.map(({ competency }) => competency)).toEqual(['k1', 'k2']);
  });
});
