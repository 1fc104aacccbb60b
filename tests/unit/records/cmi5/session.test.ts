import { describe, expect, it } from 'vitest';
import { noProgress } from '#domain/progress.ts';
import { a, b, done, failed } from '#tests/support/scorm12-launch.ts';
import { launch, settled } from '#tests/support/xapi/cmi5-launch.ts';
import { cmi5Lms } from '#tests/support/xapi/cmi5-lms.ts';
import { answered, changed } from '#tests/support/xapi/learner.ts';

const requests = ({ lrs }: ReturnType<typeof cmi5Lms>) =>
  lrs.log.map(({ method, path }) => `${method} ${path.replace(/\?.*?(stateId|profileId)=([\w.-]+).*/, ' $2')}`);

describe('the beginning of a cmi5 session', () => {
  it('reads launch data and preferences, then says initialized alone (lms-behaviours 32; 9.3.0.0-4, 11.0.0.0-3)', async () => {
    const { record, lms } = launch();
    expect(await record.open()).toMatchObject({ notices: [], mode: 'normal', progress: noProgress });
    expect(requests(lms).slice(0, 3)).toEqual([
      'GET activities/state LMS.LaunchData',
      'GET agents/profile cmi5LearnerPreferences',
      'POST statements',
    ]);
    expect(lms.lrs.verbs()).toEqual(['initialized']);
    expect(lms.lrs.complaints).toEqual([]);
  });

  it('takes its token once, also when a killed page comes back (lms-behaviours 32)', async () => {
    const first = launch();
    await first.record.open();
    void first.record.save(changed(done(a)));
    await settled();
    const again = launch(first);
    expect((await again.record.open()).progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
    expect(first.lms.tokenCalls()).toBe(1);
    expect(first.lms.lrs.verbs()).toEqual(['initialized']);
    expect(first.lms.lrs.complaints).toEqual([]);
  });

  it('after terminated is refused plainly, and nothing is sent (where the lines pull apart: a reload)', async () => {
    const first = launch();
    await first.record.open();
    first.record.leave('finish');
    await settled();
    const before = first.lms.lrs.log.length;
    const again = launch(first);
    expect(await again.record.open()).toMatchObject({ notices: ['lms-refused'], progress: noProgress });
    expect(await again.record.save(changed(done(a)))).toEqual({ ok: true, at: 'memory' });
    again.record.leave('finish');
    expect(first.lms.lrs.log).toHaveLength(before);
  });

  it.each(['', '?endpoint=http://lms.test/lrs&actor={}', '?lang=ru'])(
    'without the parameters of cmi5 says that no LMS answers: %s (lms-behaviours 2, 27)',
    async (query) => {
      const { record, lms } = launch({ query });
      expect(await record.open()).toMatchObject({ notices: ['lms-absent'] });
      expect(lms.lrs.log).toEqual([]);
    },
  );

  it('keeps parameters that are not its own for who wants them (lms-behaviours 27)', async () => {
    const lms = cmi5Lms();
    const { record } = launch({ lms, query: `${lms.launch()}&lang=ru&theme=a%20b` });
    expect((await record.open()).notices).toEqual([]);
  });

  it('says initialized once where its answer was lost', async () => {
    const { record, lms, clock } = launch();
    lms.lrs.fail('statements', 'lost');
    const opening = record.open();
    await settled();
    clock.pass(1000);
    expect((await opening).notices).toEqual([]);
    expect(lms.lrs.verbs()).toEqual(['initialized']);
  });

  it('waits a little for a busy LMS, and then says that it does not answer', async () => {
    const { record, lms, clock } = launch();
    lms.lrs.fail('activities/state', { status: 503 }, { status: 503 }, 'down');
    const opening = record.open();
    for (const pause of [1000, 2000]) {
      await settled();
      clock.pass(pause);
    }
    expect((await opening).notices).toEqual(['lms-absent']);
  });

  it('is refused where a login page stands in the way', async () => {
    const { record, lms } = launch();
    lms.lrs.fail('activities/state', 'login');
    expect((await record.open()).notices).toEqual(['lms-refused']);
  });
});

describe('leaving a cmi5 session', () => {
  it('sends what is unsaved when the page is hidden, and does not terminate (lms-behaviours 12)', async () => {
    const { record, lms, clock } = launch();
    await record.open();
    await record.save(changed(done(a)));
    clock.pass(100);
    const outcome = record.save(changed(done(b)));
    record.leave('hidden');
    expect(await outcome).toEqual({ ok: true, at: 'lms' });
    expect(lms.lrs.verbs()).not.toContain('terminated');
  });

  it('sends document and terminated in the turn of leaving, in requests that outlive the page (lms-behaviours 32)', async () => {
    const { record, lms } = launch();
    await record.open();
    await record.save(changed(done(a)));
    await settled();
    const before = lms.lrs.log.length;
    void record.save(changed(done(b), failed, answered()));
    record.leave('finish');
    expect(lms.lrs.log.slice(before)).toMatchObject([
      { path: expect.stringContaining('orientir-bookmark'), keepalive: true },
      { path: 'statements', keepalive: true },
    ]);
    await settled();
    expect(lms.lrs.verbs()).toEqual(['initialized', 'answered', 'progressed', 'failed', 'terminated']);
    expect(lms.lrs.complaints).toEqual([]);
    const next = launch({ lms });
    expect((await next.record.open()).progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2, b: 2 } } });
  });

  it('terminates once and says nothing after (lms-behaviours 3)', async () => {
    const { record, lms } = launch();
    await record.open();
    record.leave('finish');
    record.leave('finish');
    record.leave('hidden');
    expect(await record.save(changed(done(a)))).toEqual({ ok: false, why: 'closed' });
    await record.ended?.();
    expect(lms.lrs.verbs()).toEqual(['initialized', 'terminated']);
  });

  it('terminates what was still opening when the page was left', async () => {
    const { record, lms } = launch();
    const opening = record.open();
    record.leave('finish');
    await opening;
    await record.ended?.();
    expect(lms.lrs.verbs()).toEqual(['initialized', 'terminated']);
  });

  it('tells where the LMS wants the learner sent, if it is a page (lms-behaviours 32)', async () => {
    const good = launch({ launch: { returnUrl: 'https://lms.test/back?x=1' } });
    expect((await good.record.open()).returnTo).toBe('https://lms.test/back?x=1');
    const bad = launch({ launch: { returnUrl: 'javascript:alert(1)' } });
    expect((await bad.record.open()).returnTo).toBeUndefined();
  });

  it('tries terminated again while the page lives, and sends the rest with it', async () => {
    const { record, lms, clock } = launch();
    await record.open();
    lms.lrs.fail('statements', { status: 503 });
    void record.save(changed(noProgress, undefined, answered()));
    await settled();
    lms.lrs.fail('statements', 'down');
    record.leave('finish');
    await settled();
    clock.pass(5000);
    await record.ended?.();
    expect(lms.lrs.verbs()).toEqual(['initialized', 'answered', 'terminated']);
    expect(lms.lrs.complaints).toEqual([]);
  });
});
