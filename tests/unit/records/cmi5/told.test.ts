import { describe, expect, it } from 'vitest';
import { type CompetencyId, id } from '#domain/ids.ts';
import { scaled } from '#domain/scaled.ts';
import { a, done, failed, passed, standing } from '#tests/support/scorm12-launch.ts';
import { launch, settled } from '#tests/support/xapi/cmi5-launch.ts';
import { cmi5Lms, type LaunchOptions } from '#tests/support/xapi/cmi5-lms.ts';
import { answered, changed } from '#tests/support/xapi/learner.ts';

const taken = async (options: LaunchOptions, ...all: readonly ReturnType<typeof standing>[]) => {
  const { record, lms } = launch({ launch: options });
  await record.open();
  for (const one of all) {
    void record.save(changed(done(a), one));
    await settled();
  }
  record.leave('finish');
  await settled();
  return lms;
};

describe('what an LMS is told by cmi5', () => {
  it('is passed and completed at once, with score and duration, and terminated last (lms-behaviours 11; 9.3, 9.5)', async () => {
    const lms = await taken({}, standing({}), passed);
    expect(lms.said()).toEqual(['initialized', 'passed', 'completed', 'terminated']);
    const [said] = lms.lrs.statements.filter(({ verb }) => verb.id.endsWith('/passed'));
    expect(said?.result).toEqual({
      success: true,
      score: { scaled: 0.9, raw: 90, min: 0, max: 100 },
      duration: 'PT0H0M0S',
    });
    expect(lms.lrs.complaints).toEqual([]);
  });

  it('is passed and completed once in a registration, however often it is launched (9.3.0.0-6, -7)', async () => {
    const lms = cmi5Lms();
    for (let session = 0; session < 3; session += 1) {
      const { record } = launch({ lms });
      await record.open();
      await record.save(changed(done(a), passed));
      record.leave('finish');
      await settled();
    }
    expect(lms.said().filter((verb) => verb === 'passed' || verb === 'completed')).toEqual(['passed', 'completed']);
    expect(lms.lrs.complaints).toEqual([]);
  });

  it('is passed once also where the document of the first session was lost', async () => {
    const lms = cmi5Lms();
    const first = launch({ lms });
    await first.record.open();
    lms.lrs.fail('activities/state', 'down', 'down');
    void first.record.save(changed(done(a), passed));
    await settled();
    const second = launch({ lms });
    await second.record.open();
    expect(await second.record.save(changed(done(a), passed))).toMatchObject({ ok: true });
    second.record.leave('finish');
    await settled();
    expect(lms.lrs.verbs().filter((verb) => verb === 'passed')).toHaveLength(1);
    expect(lms.lrs.verbs().at(-1)).toBe('terminated');
  });

  it('of a failed final comes only at the end, so that a pass may still follow (9.3.0.0-3)', async () => {
    expect((await taken({}, failed)).said()).toEqual(['initialized', 'failed', 'terminated']);
    const healed = await taken({}, failed, passed);
    expect(healed.said()).toEqual(['initialized', 'passed', 'completed', 'terminated']);
    expect(healed.lrs.complaints).toEqual([]);
  });

  it('of a failed final is not said again while it stays the same, nor after a pass (9.3.0.0-8)', async () => {
    const lms = cmi5Lms();
    for (const one of [failed, failed, passed, failed]) {
      const { record } = launch({ lms });
      await record.open();
      await record.save(changed(done(a), one));
      record.leave('finish');
      await settled();
    }
    const verdicts = lms.said().filter((verb) => ['passed', 'failed', 'completed'].includes(verb));
    expect(verdicts).toEqual(['failed', 'passed', 'completed']);
    expect(lms.lrs.complaints).toEqual([]);
  });

  it.each([
    [0.9, ['initialized', 'passed', 'completed', 'terminated']],
    [0.95, ['initialized', 'completed', 'failed', 'terminated']],
  ])("keeps to the LMS's own threshold of %s (9.3.4.0-2, 9.6.3.2-2)", async (mastery, said) => {
    const lms = await taken({ mastery }, passed);
    expect(lms.said()).toEqual(said);
    expect(lms.lrs.complaints).toEqual([]);
  });

  it('of a final failed by its situations, with a score above the threshold, has no score (9.3.5)', async () => {
    const lms = await taken({ mastery: 0.5 }, standing({ success: 'failed', score: 0.8 }));
    expect(lms.lrs.statements.at(-2)?.result).toEqual({ success: false, duration: 'PT0H0M0S' });
    expect(lms.lrs.complaints).toEqual([]);
  });

  it.each(['Review', 'Browse'] as const)(
    'in %s is the session alone, and nothing is kept (lms-behaviours 25; 10.2.2)',
    async (mode) => {
      const { record, lms } = launch({ launch: { mode } });
      expect((await record.open()).mode).toBe(mode.toLowerCase());
      expect(await record.save(changed(done(a), passed, answered()))).toEqual({ ok: true, at: 'memory' });
      record.leave('finish');
      await settled();
      expect(lms.lrs.verbs()).toEqual(['initialized', 'terminated']);
      expect(lms.lrs.log.filter(({ method }) => method === 'PUT')).toEqual([]);
      expect(lms.lrs.complaints).toEqual([]);
    },
  );

  it('of progress is what grew, in whole per cent, and never 100 before the end', async () => {
    const lms = await taken({}, standing({ progress: scaled(0.256) }), standing({ progress: scaled(0.25) }), passed);
    const told = lms.lrs.statements.filter(({ verb }) => verb.id.endsWith('/progressed'));
    expect(told.map(({ result }) => Object.values(result?.extensions ?? {}))).toEqual([[25]]);
  });

  it('of a competency comes once, when its modules are passed (one objective per competency)', async () => {
    const competencies = [
      { competency: id<CompetencyId>('k1'), completed: true, success: 'passed', score: scaled(0.8) },
    ] as const;
    const lms = await taken({}, standing({ competencies }), standing({ competencies }));
    const told = lms.lrs.statements.filter(({ verb }) => verb.id.endsWith('/mastered'));
    expect(told.map(({ object, result }) => [object['id'], result?.score?.raw])).toEqual([
      ['https://orientir.example/xapi/competencies/k1', 80],
    ]);
    expect(lms.lrs.complaints).toEqual([]);
  });

  it('of an answer is an allowed statement with registration and session, switchable off (lms-behaviours 22)', async () => {
    const { record, lms } = launch();
    await record.open();
    await record.save(changed(done(a), undefined, answered()));
    expect(lms.lrs.verbs()).toEqual(['initialized', 'answered']);
    expect(lms.lrs.complaints).toEqual([]);
    const silent = launch({ course: { interactions: false } });
    await silent.record.open();
    await silent.record.save(changed(done(a), undefined, answered()));
    expect(silent.lms.lrs.verbs()).toEqual(['initialized']);
  });

  it('has the time of the session in its durations (lms-behaviours 16)', async () => {
    const { record, lms, clock } = launch();
    await record.open();
    clock.pass(3_723_450);
    record.leave('finish');
    await settled();
    expect(lms.lrs.statements.at(-1)?.result).toEqual({ duration: 'PT1H2M3.45S' });
    expect(lms.lrs.statements.at(-1)?.timestamp).toBe('2026-11-23T11:02:03.450Z');
  });
});
