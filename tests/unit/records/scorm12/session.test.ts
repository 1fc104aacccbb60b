import { describe, expect, it } from 'vitest';
import { noProgress } from '#domain/progress.ts';
import { a, b, change, done, failed, launch, passed, refusals } from '#tests/support/scorm12-launch.ts';

describe('the beginning of a SCORM 1.2 session', () => {
  it('sets incomplete where nothing was attempted, and commits (behaviours 5 and 15)', async () => {
    const { record, said, host } = launch();
    await record.open();
    expect(said()).toEqual([
      'LMSInitialize',
      'cmi.core.lesson_status = incomplete',
      'cmi.core.exit = suspend',
      'LMSCommit',
    ]);
    expect(refusals(host)).toEqual([]);
  });

  it.each(['incomplete', 'failed', 'completed', 'passed'])(
    'leaves a status of %s as it is (behaviour 7)',
    async (status) => {
      const { record, said } = launch({ host: { stored: { 'cmi.core.lesson_status': status } } });
      await record.open();
      expect(said()).toEqual(['LMSInitialize', 'cmi.core.exit = suspend', 'LMSCommit']);
    },
  );

  it('takes "unknown" for not attempted (behaviour 5)', async () => {
    const { record, said } = launch({ host: { tells: { 'cmi.core.lesson_status': 'unknown' } } });
    await record.open();
    expect(said()).toContain('cmi.core.lesson_status = incomplete');
  });

  it('says so when the LMS refuses it, and calls nothing more (behaviour 3)', async () => {
    const { record, host } = launch({ host: { refuseInitialize: true } });
    expect(await record.open()).toMatchObject({ progress: noProgress, notices: ['lms-refused'], mode: 'normal' });
    expect(await record.save(change(done(a)))).toEqual({ ok: false, why: 'closed' });
    record.leave('finish');
    expect(host.log.map(({ name }) => name)).toEqual(['LMSInitialize']);
  });

  it('initializes once, however often it is opened (behaviour 3)', async () => {
    const { record, said } = launch();
    await record.open();
    void record.save(change(done(a)));
    const again = await record.open();
    expect(again.progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
    expect(said().filter((call) => call === 'LMSInitialize')).toHaveLength(1);
  });

  it('takes a missing lesson_mode for normal (behaviour 25)', async () => {
    const { record } = launch({ host: { unsupported: ['cmi.core.lesson_mode', 'cmi.core.credit'] } });
    expect((await record.open()).mode).toBe('normal');
    expect(await record.save(change(done(a), passed))).toEqual({ ok: true, at: 'lms' });
  });
});

describe('what a session never asks for', () => {
  it('is the learner’s name, and the number only where this device keeps something for the record (lms-behaviours 26)', async () => {
    const { record, host } = launch();
    await record.open();
    void record.save(change(done(a), passed));
    record.leave('finish');
    expect(host.log.filter(({ args }) => /student|learner_(?:id|name)/.test(args[0] ?? ''))).toEqual([]);
  });
});

describe('commits of a SCORM 1.2 session', () => {
  it('come at most once in five seconds (behaviour 28)', async () => {
    const { record, clock, said } = launch();
    await record.open();
    clock.pass(5000);
    const outcomes = [change(done(a)), change(done(b)), change(done(a))].map((one) => record.save(one));
    clock.pass(4999);
    expect(said().filter((call) => call === 'LMSCommit')).toHaveLength(2);
    clock.pass(1);
    expect(said().filter((call) => call === 'LMSCommit')).toHaveLength(3);
    expect(await Promise.all(outcomes)).toEqual(Array(3).fill({ ok: true, at: 'lms' }));
  });

  it('come at once when the status changes (behaviour 11)', async () => {
    const { record, said } = launch();
    await record.open();
    void record.save(change(done(a), passed));
    expect(said().slice(-2)).toEqual(['cmi.core.lesson_status = passed', 'LMSCommit']);
  });

  it('do not come when nothing new was set (behaviour 28)', async () => {
    const { record, said, clock } = launch();
    await record.open();
    clock.pass(5000);
    await record.save(change(done(a)));
    const before = said().length;
    clock.pass(5000);
    expect(await record.save(change(done(a)))).toEqual({ ok: true, at: 'lms' });
    expect(said()).toHaveLength(before);
  });

  it('that fail are told, and made up for at the next save (behaviours 28 and 29)', async () => {
    const { record, clock, host } = launch({ host: { commitFails: 2 } });
    await record.open();
    clock.pass(5000);
    expect(await record.save(change(done(a)))).toEqual({ ok: false, why: 'offline' });
    clock.pass(5000);
    expect(await record.save(change(done(a)))).toEqual({ ok: true, at: 'lms' });
    expect(host.stored()).toHaveProperty(['cmi.suspend_data']);
  });
});

describe('leaving a SCORM 1.2 session', () => {
  it('commits what is unsaved when the page is hidden, and does not finish (behaviour 12)', async () => {
    const { record, said } = launch();
    await record.open();
    const outcome = record.save(change(done(a)));
    record.leave('hidden');
    expect(await outcome).toEqual({ ok: true, at: 'lms' });
    record.leave('hidden');
    expect(said().filter((call) => call === 'LMSCommit')).toHaveLength(2);
    expect(said()).not.toContain('LMSFinish');
  });

  it('sets the time, commits what is unsaved, finishes once and calls nothing after (behaviours 3, 12 and 16)', async () => {
    const { record, said, clock, host } = launch();
    await record.open();
    void record.save(change(done(a)));
    clock.pass(4000);
    void record.save(change(done(b)));
    record.leave('finish');
    record.leave('finish');
    record.leave('hidden');
    expect(await record.save(change(done(a)))).toEqual({ ok: false, why: 'closed' });
    expect(said().slice(-3)).toEqual(['cmi.core.session_time = 00:00:04.00', 'LMSCommit', 'LMSFinish']);
    expect(refusals(host)).toEqual([]);
  });

  it('settles a save that was waiting for its commit', async () => {
    const { record } = launch();
    await record.open();
    const outcome = record.save(change(done(a)));
    record.leave('finish');
    expect(await outcome).toEqual({ ok: true, at: 'lms' });
  });

  it('suspends, also after completion, unless told otherwise (behaviour 15)', async () => {
    const usual = launch();
    await usual.record.open();
    await usual.record.save(change(done(a), passed));
    usual.record.leave('finish');
    expect(usual.said().filter((call) => call.startsWith('cmi.core.exit'))).toEqual(['cmi.core.exit = suspend']);
    const other = launch({ record: { exitWhenDone: '' } });
    await other.record.open();
    await other.record.save(change(done(a), passed));
    other.record.leave('finish');
    expect(other.said().slice(-4)).toEqual([
      'cmi.core.exit = ',
      'cmi.core.session_time = 00:00:00.00',
      'LMSCommit',
      'LMSFinish',
    ]);
    const unfinished = launch({ record: { exitWhenDone: '' } });
    await unfinished.record.open();
    void unfinished.record.save(change(done(a), failed));
    unfinished.record.leave('finish');
    expect(unfinished.said()).not.toContain('cmi.core.exit = ');
  });

  it('loses nothing committed when the tab is killed (behaviour 13)', async () => {
    const first = launch();
    await first.record.open();
    first.clock.pass(5000);
    await first.record.save(change(done(a)));
    const next = launch({ host: { stored: first.host.stored() } });
    expect((await next.record.open()).progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
    expect(next.has('cmi.core.entry')).toBe('resume');
  });
});
