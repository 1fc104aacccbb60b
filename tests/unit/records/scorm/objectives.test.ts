import { describe, expect, it } from 'vitest';
import { type CompetencyId, id } from '#domain/ids.ts';
import { scaled } from '#domain/scaled.ts';
import type { CompetencyStanding } from '#domain/standing.ts';
import type { Change, LearnerRecord, SaveOutcome } from '#records/learner-record.ts';
import { a, change, done, launch, refusals, standing } from '#tests/support/scorm12-launch.ts';
import { launch2004, refusals2004 } from '#tests/support/scorm2004-launch.ts';

const objective = (competency: string, parts: Partial<CompetencyStanding> = {}): CompetencyStanding => ({
  competency: id<CompetencyId>(competency),
  completed: false,
  success: 'unknown',
  ...parts,
});

const mastered = { completed: true, success: 'passed', score: scaled(0.8) } as const;
const half = standing({ competencies: [objective('k1', mastered), objective('k-2')] });

/** Saved, and committed without a wait. */
const sent = (record: LearnerRecord, one: Change): Promise<SaveOutcome> => {
  const outcome = record.save(one);
  record.leave('hidden');
  return outcome;
};

describe('objectives in a SCORM 1.2 LMS', () => {
  it('are one per competency, the id first, in word characters (lms-behaviours 23)', async () => {
    const { record, said, host } = launch();
    await record.open();
    await sent(record, change(done(a), half));
    expect(said().filter((call) => call.startsWith('cmi.objectives'))).toEqual([
      'cmi.objectives.0.id = k1',
      'cmi.objectives.0.score.raw = 80',
      'cmi.objectives.0.score.min = 0',
      'cmi.objectives.0.score.max = 100',
      'cmi.objectives.0.status = passed',
      'cmi.objectives.1.id = k_2',
      'cmi.objectives.1.status = incomplete',
    ]);
    expect(refusals(host)).toEqual([]);
  });

  it('are found again at the next launch, and never lowered', async () => {
    const first = launch();
    await first.record.open();
    await sent(first.record, change(done(a), half));
    first.record.leave('finish');
    const next = launch({ host: { stored: first.host.stored() } });
    await next.record.open();
    const failed = [objective('k-2', { success: 'failed', score: scaled(0.3) }), objective('k1')];
    await sent(next.record, change(done(a), standing({ competencies: failed })));
    expect(next.said().filter((call) => /^cmi\.objectives\..+(?:id|raw|status) = /.test(call))).toEqual([
      'cmi.objectives.1.score.raw = 30',
    ]);
    expect(refusals(next.host)).toEqual([]);
  });

  it('are left out where the LMS has none, and nothing else suffers (lms-behaviours 22)', async () => {
    const unsupported = ['cmi.objectives.0.id', 'cmi.objectives.1.id'];
    const { record, host, has } = launch({ host: { unsupported } });
    await record.open();
    expect(await sent(record, change(done(a), half))).toEqual({ ok: true, at: 'lms' });
    void record.save(change(done(a), standing({ completed: true, competencies: half.competencies })));
    expect(refusals(host).map(({ args }) => args[0])).toEqual(['cmi.objectives.0.id']);
    expect(has('cmi.core.lesson_status')).toBe('completed');
  });
});

describe('objectives in a SCORM 2004 LMS', () => {
  it('tell completion and success apart, the id first (lms-behaviours 23)', async () => {
    const { record, said, host } = launch2004();
    await record.open();
    await sent(record, change(done(a), half));
    expect(said().filter((call) => call.startsWith('cmi.objectives'))).toEqual([
      'cmi.objectives.0.id = k1',
      'cmi.objectives.0.score.scaled = 0.8',
      'cmi.objectives.0.score.raw = 80',
      'cmi.objectives.0.score.min = 0',
      'cmi.objectives.0.score.max = 100',
      'cmi.objectives.0.success_status = passed',
      'cmi.objectives.0.completion_status = completed',
      'cmi.objectives.1.id = k_2',
      'cmi.objectives.1.completion_status = incomplete',
    ]);
    expect(refusals2004(host)).toEqual([]);
  });

  it('stand beside what the LMS made of the manifest', async () => {
    const stored = { 'cmi.objectives.0.id': 'primary', 'cmi.objectives.1.id': 'k1' };
    const { record, said, host } = launch2004({ host: { stored } });
    await record.open();
    await sent(record, change(done(a), half));
    expect(said().filter((call) => call.includes('.id = '))).toEqual(['cmi.objectives.2.id = k_2']);
    expect(said()).toContain('cmi.objectives.1.success_status = passed');
    expect(refusals2004(host)).toEqual([]);
  });

  it('are left out where the LMS has none (lms-behaviours 22)', async () => {
    const { record, said } = launch2004({ host: { unsupported: ['cmi.objectives'] } });
    await record.open();
    expect(await sent(record, change(done(a), half))).toEqual({ ok: true, at: 'lms' });
    expect(said().filter((call) => call.startsWith('cmi.objectives'))).toEqual([]);
  });
});
