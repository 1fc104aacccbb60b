import { describe, expect, it } from 'vitest';
import { a, b, done, passed } from '#tests/support/scorm12-launch.ts';
import { launch, settled } from '#tests/support/xapi/cmi5-launch.ts';
import { cmi5Lms } from '#tests/support/xapi/cmi5-lms.ts';
import type { Fault, LrsOptions } from '#tests/support/xapi/fake-lrs.ts';
import { answered, changed } from '#tests/support/xapi/learner.ts';

/** The fault matrix of issue «3 of 6», as far as an LRS can do it. */

const opened = async (options: LrsOptions = {}) => {
  const launched = launch({ lms: cmi5Lms(options) });
  await launched.record.open();
  return launched;
};

const lessonsAtNextLaunch = async (lms: ReturnType<typeof cmi5Lms>) =>
  (await launch({ lms }).record.open()).progress.courses['kc-01' as never]?.['lessons'];

describe('an LRS that fails', () => {
  it.each<[string, Fault, string]>([
    ['asks to wait (429)', { status: 429 }, 'offline'],
    ['is broken (500)', { status: 500 }, 'offline'],
    ['is away (503)', { status: 503 }, 'offline'],
    ['does not take so much (413)', { status: 413 }, 'too-large'],
    ['forgot the session (401)', { status: 401 }, 'refused'],
    ['shows its login page (200)', 'login', 'refused'],
  ])('when it %s: says so, and has everything after the next save (lms-behaviours 28, 29)', async (_, fault, why) => {
    const { record, lms, clock } = await opened();
    lms.lrs.fail('activities/state', fault);
    expect(await record.save(changed(done(a)))).toEqual({ ok: false, why });
    clock.pass(5000);
    await settled();
    clock.pass(5000);
    expect(await record.save(changed(done(b)))).toEqual({ ok: true, at: 'lms' });
    expect(await lessonsAtNextLaunch(lms)).toEqual({ a: 2, b: 2 });
  });

  it('is tried again by itself, later each time, and not in a loop (lms-behaviours 28)', async () => {
    const { record, lms, clock } = await opened();
    const writes = () => lms.lrs.log.filter(({ method }) => method === 'PUT').length;
    lms.lrs.fail('activities/state', { status: 503 }, { status: 503 }, { status: 503 });
    await record.save(changed(done(a)));
    for (const [pause, count] of [
      [4999, 1],
      [1, 2],
      [9999, 2],
      [1, 3],
      [20_000, 4],
      [60_000, 4],
    ] as const) {
      clock.pass(pause);
      await settled();
      expect(writes()).toBe(count);
    }
    expect(await lessonsAtNextLaunch(lms)).toEqual({ a: 2 });
  });

  it('is left alone as long as it asks for (429 with Retry-After)', async () => {
    const { record, lms, clock } = await opened();
    lms.lrs.fail('activities/state', { status: 429, retryAfter: 40 });
    await record.save(changed(done(a)));
    const before = lms.lrs.log.length;
    clock.pass(10_000);
    const second = record.save(changed(done(b)));
    clock.pass(29_999);
    await settled();
    expect(lms.lrs.log).toHaveLength(before);
    clock.pass(1);
    expect(await second).toEqual({ ok: true, at: 'lms' });
  });

  it('that never answers is given up after 15 seconds', async () => {
    const { record, lms, clock } = await opened();
    lms.lrs.fail('activities/state', 'hangs', 'hangs');
    const outcome = record.save(changed(done(a)));
    for (let count = 0; count < 2; count += 1) {
      await settled();
      clock.pass(15_000);
    }
    expect(await outcome).toEqual({ ok: false, why: 'offline' });
  });
});

describe('statements', () => {
  it('whose answer was lost are delivered again and stand once (duplicate delivery)', async () => {
    const { record, lms, clock } = await opened();
    lms.lrs.fail('statements', 'lost');
    expect(await record.save(changed(done(a), passed, answered()))).toEqual({ ok: false, why: 'offline' });
    clock.pass(5000);
    await settled();
    expect(lms.lrs.verbs()).toEqual(['initialized', 'answered', 'passed', 'completed']);
    record.leave('finish');
    await settled();
    expect(lms.lrs.verbs().at(-1)).toBe('terminated');
  });

  it('that the LRS refuses do not keep the others back', async () => {
    const { record, lms } = await opened();
    const strange = answered({ at: { toISOString: () => 'yesterday' } as Date });
    await record.save(changed(done(a), undefined, strange));
    void record.save(changed(done(b), passed, answered()));
    await settled();
    record.leave('finish');
    await record.ended?.();
    expect(lms.lrs.verbs()).toEqual(['initialized', 'answered', 'passed', 'completed', 'terminated']);
  });

  it('wait for a session that was forgotten for a while, and none is lost (401)', async () => {
    const { record, lms, clock } = await opened();
    lms.lrs.fail('statements', { status: 401 }, { status: 401 }, { status: 401 });
    lms.lrs.fail('activities/state', { status: 401 }, { status: 401 });
    expect(await record.save(changed(done(a), passed))).toEqual({ ok: false, why: 'refused' });
    clock.pass(5000);
    expect(await record.save(changed(done(b), passed))).toEqual({ ok: true, at: 'lms' });
    expect(lms.said()).toEqual(['initialized', 'passed', 'completed']);
  });

  it('and documents go at most once in five seconds, together (one commit per answer at most)', async () => {
    const { record, lms, clock } = await opened();
    clock.pass(5000);
    await record.save(changed(done(a), undefined, answered()));
    await settled();
    const before = lms.lrs.log.filter(({ method }) => method !== 'GET').length;
    const outcomes = [1, 2, 3].map(() => record.save(changed(done(b), undefined, answered())));
    clock.pass(4999);
    await settled();
    expect(lms.lrs.log.filter(({ method }) => method !== 'GET')).toHaveLength(before);
    clock.pass(1);
    expect(await Promise.all(outcomes)).toEqual(Array(3).fill({ ok: true, at: 'lms' }));
    expect(lms.lrs.log.filter(({ method }) => method !== 'GET')).toHaveLength(before + 2);
  });
});

describe('two launches at once', () => {
  it.each<[string, LrsOptions]>([
    ['by the book (412)', {}],
    ['that demands a condition (409)', { demandsCondition: true }],
    ['that hides its ETag', { hidesEtag: true }],
  ])('keep what both did, in an LRS %s', async (_, options) => {
    const lms = cmi5Lms(options);
    const one = launch({ lms });
    await one.record.open();
    const other = launch({ lms });
    await other.record.open();
    const seen: unknown[] = [];
    other.record.follow(
      (delta) => seen.push(delta.courses),
      () => undefined,
    );
    expect(await one.record.save(changed(done(a)))).toEqual({ ok: true, at: 'lms' });
    await settled();
    expect(await other.record.save(changed(done(b)))).toEqual({ ok: true, at: 'lms' });
    await settled();
    one.record.leave('finish');
    other.record.leave('finish');
    await settled();
    expect(await lessonsAtNextLaunch(lms)).toEqual({ a: 2, b: 2 });
    expect(seen).toMatchObject([{ 'kc-01': { lessons: { a: 2 } } }]);
  });
});

describe('a learner who comes back', () => {
  it('after the LMS was reset begins anew (a reset in the LMS stays a reset)', async () => {
    const first = await opened();
    await first.record.save(changed(done(a), passed));
    first.record.leave('finish');
    await settled();
    first.lms.lrs.forgetState();
    expect(await lessonsAtNextLaunch(first.lms)).toEqual(undefined);
  });

  it('finds what was kept whole, also where a part of the document is damaged, and the damaged text is put aside', async () => {
    const first = await opened();
    await first.record.save(changed(done(a)));
    first.record.leave('finish');
    await settled();
    for (const damage of ['<html>login</html>', '{"bookmark":"or11@@@"}', '[]', 'null']) {
      const lms = cmi5Lms();
      const aside: string[] = [];
      const query = lms.launch();
      const { searchParams } = new URL(query, 'http://lms.test');
      const key = { activityId: searchParams.get('activityId') ?? '', agent: searchParams.get('actor') ?? '' };
      lms.lrs.putState('orientir-bookmark', { ...key, registration: searchParams.get('registration') ?? '' }, damage);
      const { record } = launch({ lms, query, course: { keepAside: (text) => aside.push(text) } });
      expect((await record.open()).notices).toEqual(['quarantined']);
      expect(aside).toHaveLength(1);
    }
  });

  it('keeps a newer bookmark as it stands (content edition rolled back)', async () => {
    const lms = cmi5Lms();
    const query = lms.launch();
    const { searchParams } = new URL(query, 'http://lms.test');
    const key = { activityId: searchParams.get('activityId') ?? '', agent: searchParams.get('actor') ?? '' };
    const newer = '{"bookmark":"or99AAAA"}';
    lms.lrs.putState('orientir-bookmark', { ...key, registration: searchParams.get('registration') ?? '' }, newer);
    const { record } = launch({ lms, query });
    expect((await record.open()).notices).toEqual(['newer-version']);
    expect(await record.save(changed(done(a)))).toEqual({ ok: false, why: 'refused' });
    record.leave('finish');
    await settled();
    expect(lms.lrs.stateText('orientir-bookmark')).toBe(newer);
  });

  it('finds nothing of another learner (another learner on the same machine)', async () => {
    const first = await opened();
    await first.record.save(changed(done(a)));
    const other = launch({ lms: cmi5Lms(), memory: first.memory });
    expect((await other.record.open()).progress.courses).toEqual({});
  });
});
