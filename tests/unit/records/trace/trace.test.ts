import { describe, expect, it } from 'vitest';
import { scorm12 } from '#records/scorm/dialect.ts';
import { scorm12Record } from '#records/scorm12/scorm12-record.ts';
import { breachesIn } from '#records/trace/breaches.ts';
import type { Entry, Trace } from '#records/trace/entry.ts';
import { readTraceFile, toTraceFile } from '#records/trace/trace-file.ts';
import { traceRing } from '#records/trace/trace-ring.ts';
import { tracedApi } from '#records/trace/traced-api.ts';
import { tracedFetch } from '#records/trace/traced-fetch.ts';
import { tracedRecord } from '#records/trace/traced-record.ts';
import { fakeClock } from '#tests/support/fake-clock.ts';
import { a, change, done, passed } from '#tests/support/scorm12-launch.ts';
import { fakeKinds, smallLedger } from '#tests/support/small-ledger.ts';
import { strictScorm12Host } from '#tests/support/strict-scorm12-host.ts';
import { settled } from '#tests/support/xapi/cmi5-launch.ts';

const learner = 'ivanova-77';

/** A course that was opened, answered in and left, with everything put down. */
const session = async (host: Parameters<typeof strictScorm12Host>[0] = {}): Promise<Trace> => {
  const clock = fakeClock();
  const ring = traceRing('scorm12', clock.now);
  const { API } = strictScorm12Host({ tells: { 'cmi.core.student_id': learner }, ...host });
  const basis = { ledger: smallLedger, kinds: fakeKinds, clock, replica: 'session', newToken: () => 'geheim00' };
  const record = tracedRecord(scorm12Record({ api: tracedApi(API, scorm12, ring), ...basis }), ring);
  await record.open();
  void record.save(change(done(a), passed));
  clock.pass(5000);
  await settled();
  clock.pass(20_000);
  record.leave('finish');
  return ring.trace();
};

const calls = ({ entries }: Trace) => entries.flatMap((entry) => (entry.kind === 'call' ? [entry] : []));

describe('a trace', () => {
  it('has every call with its element, what came back and the error code', async () => {
    const trace = await session();
    expect(calls(trace)[0]).toMatchObject({ method: 'initialize', returned: { is: 'word', word: 'true' }, code: 0 });
    expect(calls(trace).at(-1)).toMatchObject({ method: 'finish' });
    expect(calls(trace).find(({ element }) => element === 'cmi.core.lesson_status')).toMatchObject({
      method: 'get',
      returned: { is: 'word', word: 'not attempted' },
    });
  });

  it('has what the page did and what the learner was shown', async () => {
    const { entries } = await session();
    expect(entries.filter(({ kind }) => kind === 'did').map((entry) => 'what' in entry && entry.what)).toEqual([
      'open',
      'save',
      'finish',
    ]);
    expect(entries.flatMap((entry) => (entry.kind === 'told' ? entry.words : []))).toEqual(['mode-normal', 'lms']);
  });

  it('says neither who it was, nor what was kept, nor by which token', async () => {
    const trace = await session();
    const text = toTraceFile(trace);
    expect(text).not.toMatch(/ivanova|geheim|or11/);
    const kept = calls(trace).filter(({ element, method }) => element === 'cmi.suspend_data' && method === 'set');
    expect(kept.length).toBeGreaterThan(0);
    for (const { sent } of kept) expect(Object.keys(sent ?? {}).sort()).toEqual(['crc', 'is', 'length']);
  });

  it('does not tell an answer from another of the same length', () => {
    const ring = traceRing('scorm12', () => 0);
    const api = tracedApi({ LMSSetValue: () => 'true', LMSGetLastError: () => '0' }, scorm12, ring);
    for (const answer of ['true', 'abcd']) {
      const set = api['LMSSetValue'];
      if (typeof set === 'function') set('cmi.interactions.0.student_response', answer);
      const last = api['LMSGetLastError'];
      if (typeof last === 'function') last();
    }
    const [one, other] = ring.trace().entries;
    expect(one).toEqual(other);
  });

  it('keeps the launch and the newest, and counts what gave way', () => {
    const ring = traceRing('scorm12', () => 0);
    for (let index = 0; index < 800; index += 1) ring.add({ kind: 'told', words: [`n-${index}`] });
    const { entries, dropped } = ring.trace();
    expect(entries).toHaveLength(500);
    expect(dropped).toBe(300);
    expect(entries[0]).toMatchObject({ words: ['n-0'] });
    expect(entries.at(-1)).toMatchObject({ words: ['n-799'] });
    expect(toTraceFile(ring.trace()).length).toBeLessThan(200_000);
  });

  it('of requests has the kind of path and the status, never the address', async () => {
    const ring = traceRing('cmi5', () => 0);
    const fetch = tracedFetch(async () => new Response('', { status: 503 }), ring);
    await fetch('http://lms.test/lrs/activities/state?agent=ivanova&stateId=x', { method: 'PUT', body: '12345' });
    await tracedFetch(() => Promise.reject(new TypeError()), ring)('http://lms.test/token?s=1', {
      method: 'POST',
    }).catch(() => undefined);
    expect(ring.trace().entries).toEqual([
      { at: 0, kind: 'request', method: 'PUT', path: 'state', length: 5, status: 503, ms: 0 },
      { at: 0, kind: 'request', method: 'POST', path: 'token', length: 0, status: 0, ms: 0 },
    ]);
  });

  it('is read back from its file as it was', async () => {
    const trace = await session({ commitFails: 3 });
    expect(readTraceFile(toTraceFile(trace))).toEqual({ ok: true, trace });
  });
});

describe('a file that is no trace of ours', () => {
  const file = (part: object, entries: readonly unknown[] = []): string =>
    JSON.stringify({ format: 'orientir-trace', version: 1, standard: 'scorm12', dropped: 0, entries, ...part });
  const call = { at: 1, kind: 'call', method: 'get', returned: { is: 'empty' }, code: 0, ms: 0 };

  it.each([
    ['no JSON', 'alert(1)', { why: 'not-json' }],
    ['another format', '{"format":"orientir-progress"}', { why: 'not-ours' }],
    ['a list', '[]', { why: 'not-ours' }],
    ['a newer version', file({ version: 2 }), { why: 'newer' }],
    ['an unknown standard', file({ standard: 'aicc' }), { why: 'damaged', entry: 0 }],
    ['entries that are no list', file({ entries: {} }), { why: 'damaged', entry: 0 }],
    ['an unknown kind of entry', file({}, [call, { at: 2, kind: '__proto__' }]), { why: 'damaged', entry: 2 }],
    [
      'an element that is none',
      file({}, [{ ...call, element: 'cmi.x"); process.exit()' }]),
      { why: 'damaged', entry: 1 },
    ],
    [
      'a word with code in it',
      file({}, [{ ...call, returned: { is: 'word', word: '${x}' } }]),
      { why: 'damaged', entry: 1 },
    ],
    ['time that goes back', file({}, [call, { ...call, at: 0 }]), { why: 'damaged', entry: 2 }],
    ['too much of it', ' '.repeat(1_000_001), { why: 'too-large' }],
  ])('is refused: %s', (_, text, refusal) => {
    expect(readTraceFile(text)).toEqual({ ok: false, ...refusal });
  });

  it('has nothing taken over but what is known', () => {
    const reading = readTraceFile(
      file({ extra: 'x' }, [{ ...call, name: 'Anna', returned: { is: 'empty', text: 'y' } }]),
    );
    expect(reading).toEqual({
      ok: true,
      trace: { standard: 'scorm12', dropped: 0, entries: [call] },
    });
  });
});

describe('the rules that are looked up in a trace', () => {
  const yes = { is: 'word', word: 'true' } as const;
  const no = { is: 'word', word: 'false' } as const;
  const call = (
    at: number,
    method: 'initialize' | 'finish' | 'commit',
    returned: typeof yes | typeof no = yes,
  ): Entry => ({
    at,
    kind: 'call',
    method,
    returned,
    code: 0,
    ms: 0,
  });
  const set = (at: number, element = 'cmi.suspend_data', returned: typeof yes | typeof no = yes): Entry => ({
    at,
    kind: 'call',
    method: 'set',
    element,
    returned,
    code: 0,
    ms: 0,
  });
  const told = (at: number, ...words: string[]): Entry => ({ at, kind: 'told', words });
  const rulesIn = (...entries: readonly Entry[]) =>
    breachesIn({ standard: 'scorm12', dropped: 0, entries }).map(({ rule, entry }) => `${rule} ${entry}`);

  it('are kept by what the product does in an LMS that works, and in one that fails', async () => {
    expect(breachesIn(await session())).toEqual([]);
    expect(breachesIn(await session({ commitFails: 1 }))).toEqual([]);
  });

  it('one session, and nothing after its end', () => {
    expect(rulesIn(call(0, 'initialize'), call(1, 'initialize'))).toEqual(['opened-twice 2']);
    expect(rulesIn(call(0, 'finish'), set(1))).toEqual(['called-after-finish 2']);
  });

  it('nothing is written in review', () => {
    const mode: Entry = {
      at: 0,
      kind: 'call',
      method: 'get',
      element: 'cmi.core.lesson_mode',
      returned: { is: 'word', word: 'review' },
      code: 0,
      ms: 0,
    };
    expect(rulesIn(mode, set(1))).toEqual(['wrote-in-review 2']);
    expect(rulesIn({ ...mode, returned: { is: 'word', word: 'normal' } }, set(1))).toEqual([]);
  });

  it('no commit in a loop', () => {
    expect(rulesIn(set(0), call(1, 'commit'), call(2, 'commit'))).toEqual(['committed-nothing 3']);
    expect(rulesIn(set(0), call(1, 'commit'), set(2), call(3, 'commit'))).toEqual([]);
  });

  it('a refusal is said within 15 seconds', () => {
    const refused = set(1000, 'cmi.suspend_data', no);
    const late = told(17_000, 'failed-refused');
    expect(rulesIn(refused, told(2000, 'lms'), late)).toContain('refused-unsaid 1');
    expect(rulesIn(refused, told(15_000, 'failed-refused'), late)).toEqual([]);
    expect(rulesIn(set(1000, 'cmi.interactions.0.id', no), told(17_000, 'lms'))).toEqual([]);
    expect(rulesIn(refused, told(2000, 'lms'))).toEqual([]);
  });

  it('what is said already need not be said again', () => {
    const before = told(0, 'failed-offline');
    expect(rulesIn(before, call(1000, 'commit', no), told(17_000, 'device'))).toEqual([]);
  });

  it('a request that failed is said as well', () => {
    const request: Entry = { at: 0, kind: 'request', method: 'PUT', path: 'state', length: 1, status: 503, ms: 0 };
    expect(rulesIn(request, told(16_000, 'lms'))).toEqual(['refused-unsaid 1']);
    expect(rulesIn({ ...request, status: 412 }, told(16_000, 'lms'))).toEqual([]);
  });

  it('nothing is called sent after a refused commit', () => {
    expect(rulesIn(set(0), call(1, 'commit', no), told(2, 'lms'))).toEqual(['claimed-too-much 3']);
  });
});
