import { describe, expect, it } from 'vitest';
import { memoryRecord } from '#records/memory/memory-record.ts';
import { type MakeRecord, replay, replayed } from '#records/replay/replay.ts';
import { scorm12 } from '#records/scorm/dialect.ts';
import type { Trace } from '#records/trace/entry.ts';
import { tracedApi } from '#records/trace/traced-api.ts';

const yes = { is: 'word', word: 'true' } as const;

const call = (
  at: number,
  method: 'initialize' | 'commit' | 'finish',
  returned: { is: 'word'; word: string } | { is: 'nothing' },
) => ({ at, kind: 'call', method, returned, code: 0, ms: 3 }) as const;

const did = (at: number, what: 'open' | 'save' | 'finish') => ({ at, kind: 'did', what }) as const;

/** An LMS whose commits come to nothing from the second on. */
const faulty: Trace = {
  standard: 'scorm12',
  dropped: 0,
  entries: [
    did(0, 'open'),
    call(1, 'initialize', yes),
    call(2, 'commit', yes),
    did(9000, 'save'),
    call(9001, 'commit', { is: 'nothing' }),
    did(40_000, 'save'),
    call(40_001, 'commit', { is: 'nothing' }),
    did(90_000, 'finish'),
    call(90_001, 'finish', yes),
  ],
};

describe('a replay', () => {
  it('does what the page did before an LMS that answers as then', async () => {
    const { entries } = await replayed(faulty);
    const calls = entries.flatMap((entry) => (entry.kind === 'call' ? [entry] : []));
    expect(calls[0]).toMatchObject({ method: 'initialize', returned: yes });
    expect(calls.filter(({ method }) => method === 'commit').map(({ returned }) => returned)).toEqual([
      yes,
      { is: 'nothing' },
      { is: 'nothing' },
      { is: 'nothing' },
    ]);
    expect(entries.flatMap((entry) => (entry.kind === 'told' ? entry.words : []))).toEqual([
      'mode-normal',
      'failed-offline',
      'failed-offline',
    ]);
  });

  it('finds that today’s product keeps the rules', async () => {
    expect(await replay(faulty)).toEqual([]);
  });

  it('finds what a product that breaks the rules does, until it is mended', async () => {
    const boastful: MakeRecord = (_, ring) => ({
      ...memoryRecord(),
      save: async () => {
        const api = tracedApi({ LMSSetValue: () => 'false', LMSGetLastError: () => '405' }, scorm12, ring);
        const [set, last] = [api['LMSSetValue'], api['LMSGetLastError']];
        if (typeof set === 'function') set('cmi.suspend_data', 'x');
        if (typeof last === 'function') last();
        return { ok: true, at: 'lms' };
      },
    });
    expect((await replay(faulty, boastful)).map(({ rule }) => rule)).toEqual(['refused-unsaid']);
  });

  it('of an LRS that was away asks no other host, and is told as failed', async () => {
    const request = { kind: 'request', length: 10, ms: 1 } as const;
    const trace: Trace = {
      standard: 'xapi',
      dropped: 0,
      entries: [
        did(0, 'open'),
        { ...request, at: 1, path: 'statements', method: 'POST', status: 200 },
        { ...request, at: 2, path: 'state', method: 'GET', status: 404 },
        did(9000, 'save'),
        { ...request, at: 9001, path: 'state', method: 'PUT', status: 503 },
        did(60_000, 'finish'),
      ],
    };
    const { entries } = await replayed(trace);
    expect(entries.flatMap((entry) => (entry.kind === 'told' ? entry.words : []))).toContain('failed-offline');
    expect(await replay(trace)).toEqual([]);
    expect(await replay({ ...trace, standard: 'cmi5' })).toEqual([]);
  });
});
