import { describe, expect, it } from 'vitest';
import { type Fetch, lrsAt } from '#records/xapi/lrs.ts';
import { lrsPreflight } from '#records/xapi/preflight.ts';
import { stateId } from '#records/xapi/xapi-session.ts';
import { fakeClock } from '#tests/support/fake-clock.ts';
import { fakeLrs, type LrsOptions } from '#tests/support/xapi/fake-lrs.ts';

const address = {
  endpoint: 'http://lms.test/lrs',
  authorization: 'Basic x',
  actor: { objectType: 'Agent', account: { homePage: 'http://lms.test', name: 'u-17' } },
  activityId: 'http://lms.test/au/0',
  registration: undefined,
};

const probe = 'orientir-preflight';

/** Runs against an LRS; `through` stands between the browser and the LRS. */
const run = async (options: LrsOptions = {}, through: (fetch: Fetch) => Fetch = (fetch) => fetch) => {
  const lrs = fakeLrs(options);
  const clock = fakeClock();
  const at = lrsAt(address, through(lrs.fetch), { ...clock, date: () => new Date(0) });
  return { lrs, result: await lrsPreflight(at, stateId, clock.now) };
};

const bodyOf = (request: RequestInit): string => String(request.body ?? '');

/** Refuses a body that is longer, as a proxy does. */
const refusingOver =
  (most: number) =>
  (fetch: Fetch): Fetch =>
  async (to, request) =>
    bodyOf(request).length > most ? new Response('', { status: 413 }) : fetch(to, request);

/** What is stored is another text than what was sent. */
const changing =
  (change: (body: string) => string) =>
  (fetch: Fetch): Fetch =>
  (to, request) =>
    fetch(to, request.body === undefined ? request : { ...request, body: change(bodyOf(request)) });

describe('the preflight of an LRS', () => {
  it('finds nothing to mend in one that keeps to xAPI', async () => {
    const { result, lrs } = await run();
    expect(result).toEqual({
      ok: true,
      findings: {
        limit: 64_000,
        echoes: { html: 'same', spaces: 'same', russian: 'same', unicode: 'same' },
        latency: 0,
        etag: 'shown',
        wrongCondition: 'kept',
        noCondition: 'taken',
      },
    });
    expect(lrs.complaints).toEqual([]);
  });

  it('tells no statement and writes no document but its own, which it leaves empty', async () => {
    const { lrs } = await run();
    expect(lrs.statements).toEqual([]);
    expect(lrs.stateText(stateId)).toBeUndefined();
    expect(lrs.stateText(probe)).toBe('{}');
  });

  it('finds out that a write without a condition is refused (409)', async () => {
    expect((await run({ demandsCondition: true })).result).toMatchObject({
      findings: { limit: 64_000, noCondition: 'conflict', wrongCondition: 'kept' },
    });
  });

  it('finds out that the browser may not see the ETag', async () => {
    expect((await run({ hidesEtag: true })).result).toMatchObject({ findings: { etag: 'hidden', limit: 64_000 } });
  });

  it('finds out that the browser may not send a condition', async () => {
    expect((await run({ forbidsConditions: true })).result).toMatchObject({
      findings: { wrongCondition: 'blocked', noCondition: 'taken', limit: 64_000 },
    });
  });

  it.each([4000, 4096, 20_000])('finds that no more than %i characters are taken', async (most) => {
    const around = JSON.stringify({ text: '' }).length;
    expect((await run({}, refusingOver(most + around))).result).toMatchObject({ findings: { limit: most } });
  });

  it('notices that a text comes back changed', async () => {
    const { result } = await run(
      {},
      changing((body) => body.replaceAll(/[漢☺]/gu, '?')),
    );
    expect(result).toMatchObject({ findings: { echoes: { unicode: 'changed', russian: 'same' }, limit: 64_000 } });
  });

  it('keeps away from a learner who has progress', async () => {
    const lrs = fakeLrs();
    const clock = fakeClock();
    const at = lrsAt(address, lrs.fetch, { ...clock, date: () => new Date(0) });
    await at.write('PUT', { id: stateId, text: '{}' });
    const before = lrs.log.length;
    expect(await lrsPreflight(at, stateId, clock.now)).toEqual({ ok: false, why: 'has-progress' });
    expect(lrs.log.slice(before).map(({ method }) => method)).toEqual(['GET']);
  });

  it('says so where the LRS does not answer', async () => {
    const away: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect((await run({}, () => away)).result).toEqual({ ok: false, why: 'unreadable' });
  });
});
