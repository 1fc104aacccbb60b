import { describe, expect, it } from 'vitest';
import { noProgress } from '#domain/progress.ts';
import { a, b, change, done, failed, passed } from '#tests/support/scorm12-launch.ts';
import { launch2004, refusals2004 } from '#tests/support/scorm2004-launch.ts';

describe('the beginning of a SCORM 2004 session', () => {
  it.each(['unknown', 'not attempted'])(
    'sets incomplete where the status is %s, and suspend, and commits (lms-behaviours 5, 15)',
    async (status) => {
      const { record, said, host } = launch2004({ host: { tells: { 'cmi.completion_status': status } } });
      await record.open();
      expect(said()).toEqual(['Initialize', 'cmi.completion_status = incomplete', 'cmi.exit = suspend', 'Commit']);
      expect(refusals2004(host)).toEqual([]);
    },
  );

  it.each(['incomplete', 'completed'])('leaves a status of %s as it is (lms-behaviours 7)', async (status) => {
    const { record, said } = launch2004({ host: { stored: { 'cmi.completion_status': status } } });
    await record.open();
    expect(said()).toEqual(['Initialize', 'cmi.exit = suspend', 'Commit']);
  });

  it('says so when the LMS refuses it, and calls nothing more (lms-behaviours 3)', async () => {
    const { record, host } = launch2004({ host: { refuseInitialize: true } });
    expect(await record.open()).toMatchObject({ progress: noProgress, notices: ['lms-refused'], mode: 'normal' });
    expect(await record.save(change(done(a)))).toEqual({ ok: false, why: 'closed' });
    record.leave('finish');
    expect(host.log.map(({ name }) => name)).toEqual(['Initialize']);
  });

  it('initializes once, however often it is opened (lms-behaviours 3)', async () => {
    const { record, said } = launch2004();
    await record.open();
    void record.save(change(done(a)));
    expect((await record.open()).progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
    expect(said().filter((call) => call === 'Initialize')).toHaveLength(1);
  });
});

describe('what a session never asks for', () => {
  it('is the learner’s name, and the number only where this device keeps something for the record (lms-behaviours 26)', async () => {
    const { record, host } = launch2004();
    await record.open();
    void record.save(change(done(a), passed));
    record.leave('finish');
    expect(host.log.filter(({ args }) => /student|learner_(?:id|name)/.test(args[0] ?? ''))).toEqual([]);
  });
});

describe('commits of a SCORM 2004 session', () => {
  it('come at most once in five seconds, and at once when the status changes (lms-behaviours 11, 28)', async () => {
    const { record, clock, said } = launch2004();
    const commits = () => said().filter((call) => call === 'Commit').length;
    await record.open();
    clock.pass(5000);
    const outcomes = [change(done(a)), change(done(b))].map((one) => record.save(one));
    clock.pass(4999);
    expect(commits()).toBe(2);
    clock.pass(1);
    expect(commits()).toBe(3);
    expect(await Promise.all(outcomes)).toEqual(Array(2).fill({ ok: true, at: 'lms' }));
    void record.save(change(done(a), passed));
    expect(commits()).toBe(4);
  });

  it('that fail are told, and made up for at the next save (lms-behaviours 28, 29)', async () => {
    const { record, clock, host } = launch2004({ host: { commitFails: 2 } });
    await record.open();
    clock.pass(5000);
    expect(await record.save(change(done(a)))).toEqual({ ok: false, why: 'offline' });
    clock.pass(5000);
    expect(await record.save(change(done(a)))).toEqual({ ok: true, at: 'lms' });
    expect(host.stored()).toHaveProperty(['cmi.suspend_data']);
  });
});

describe('leaving a SCORM 2004 session', () => {
  it('commits what is unsaved when the page is hidden, and does not terminate (lms-behaviours 12)', async () => {
    const { record, said } = launch2004();
    await record.open();
    const outcome = record.save(change(done(a)));
    record.leave('hidden');
    expect(await outcome).toEqual({ ok: true, at: 'lms' });
    expect(said()).not.toContain('Terminate');
  });

  it('sets the time and terminates once, with no commit before it when all is saved (lms-behaviours 3, 14, 16)', async () => {
    const { record, said, clock, host } = launch2004();
    await record.open();
    void record.save(change(done(a)));
    record.leave('hidden');
    clock.pass(3_723_450);
    record.leave('finish');
    record.leave('finish');
    record.leave('hidden');
    expect(await record.save(change(done(a)))).toEqual({ ok: false, why: 'closed' });
    expect(said().slice(-3)).toEqual(['Commit', 'cmi.session_time = PT1H2M3.45S', 'Terminate']);
    expect(refusals2004(host)).toEqual([]);
    expect(host.stored()['cmi.total_time']).toBe('PT1H2M3.45S');
  });

  it('commits before the end only what is unsaved (lms-behaviours 14)', async () => {
    const { record, said } = launch2004();
    await record.open();
    const outcome = record.save(change(done(a)));
    record.leave('finish');
    expect(await outcome).toEqual({ ok: true, at: 'lms' });
    expect(said().slice(-3)).toEqual(['cmi.session_time = PT0H0M0S', 'Commit', 'Terminate']);
  });

  it('suspends, also after completion, unless told otherwise (lms-behaviours 15)', async () => {
    const usual = launch2004();
    await usual.record.open();
    await usual.record.save(change(done(a), passed));
    usual.record.leave('finish');
    expect(usual.said().filter((call) => call.startsWith('cmi.exit'))).toEqual(['cmi.exit = suspend']);
    const other = launch2004({ record: { exitWhenDone: 'normal' } });
    await other.record.open();
    await other.record.save(change(done(a), passed));
    other.record.leave('finish');
    expect(other.said()).toContain('cmi.exit = normal');
    const unfinished = launch2004({ record: { exitWhenDone: 'normal' } });
    await unfinished.record.open();
    void unfinished.record.save(change(done(a), failed));
    unfinished.record.leave('finish');
    expect(unfinished.said()).not.toContain('cmi.exit = normal');
  });

  it('loses nothing committed when the tab is killed (lms-behaviours 13, 15)', async () => {
    const first = launch2004();
    await first.record.open();
    first.clock.pass(5000);
    await first.record.save(change(done(a)));
    const next = launch2004({ host: { stored: first.host.stored() } });
    expect((await next.record.open()).progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
    expect(next.has('cmi.entry')).toBe('resume');
  });
});
