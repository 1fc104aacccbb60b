import { describe, expect, it } from 'vitest';
import { probeText } from '#records/probe.ts';
import { type ScormFindings, scormPreflight } from '#records/scorm/preflight.ts';
import { usualWords } from '#records/scorm12/lesson-status.ts';
import { scorm12Model } from '#records/scorm12/scorm12-model.ts';
import { scorm2004Model } from '#records/scorm2004/scorm2004-model.ts';
import { fakeClock } from '#tests/support/fake-clock.ts';
import { type HostOptions, type Stored, strictScorm12Host } from '#tests/support/strict-scorm12-host.ts';
import { strictScorm2004Host } from '#tests/support/strict-scorm2004-host.ts';

const model12 = scorm12Model({ words: usualWords, exitWhenDone: 'suspend' });
const model2004 = scorm2004Model({ exitWhenDone: 'suspend' });

const suspend = 'cmi.suspend_data';

/** What an LMS does to a value of suspend_data before it keeps it; undefined: it refuses it. */
type Habit = (value: string) => string | undefined;

/** The strict host with a habit of its own, or one that takes any length. */
const hostWith = (habit: Habit, options: HostOptions = {}) => {
  const host = strictScorm12Host(options);
  let kept: string | undefined;
  let lastError = '0';
  const API = {
    ...host.API,
    LMSGetValue: (element: string) => {
      lastError = '0';
      return element === suspend && kept !== undefined ? kept : host.API.LMSGetValue(element);
    },
    LMSSetValue: (element: string, value: string) => {
      if (element !== suspend) {
        lastError = '0';
        return host.API.LMSSetValue(element, value);
      }
      const changed = habit(value);
      lastError = changed === undefined ? '405' : '0';
      kept = changed ?? kept;
      return String(changed !== undefined);
    },
    LMSGetLastError: () => (lastError === '0' ? host.API.LMSGetLastError() : lastError),
  };
  return { ...host, API, kept: () => kept };
};

const asWritten: Habit = (value) => value;

const run12 = (api: object) => scormPreflight({ api: api as never, model: model12, now: fakeClock().now });

const findings = async (habit: Habit): Promise<ScormFindings> => {
  const result = await run12(hostWith(habit).API);
  if (!result.ok) throw new Error(result.why);
  return result.findings;
};

describe('the preflight in a strict LMS', () => {
  it('finds the 4,096 characters of SCORM 1.2, and nothing refused', async () => {
    const host = strictScorm12Host();
    expect(await run12(host.API)).toMatchObject({
      ok: true,
      findings: {
        limit: 4096,
        stored: undefined,
        echoes: { html: 'same', spaces: 'same', russian: 'refused', unicode: 'refused' },
        location: 'same',
        refused: [],
        commit: 0,
        restored: true,
      },
    });
  });

  it('finds the 64,000 characters of SCORM 2004', async () => {
    const host = strictScorm2004Host();
    const result = await scormPreflight({ api: host.API as never, model: model2004, now: fakeClock().now });
    expect(result).toMatchObject({ ok: true, findings: { limit: 64_000, refused: [], restored: true } });
  });

  it.each([
    [strictScorm12Host, model12, ['LMSSetValue', 'LMSFinish']],
    [strictScorm2004Host, model2004, ['SetValue', 'Terminate']],
  ] as const)(
    'writes suspend_data and location only, puts them back and ends nothing (%#)',
    async (make, model, [set, end]) => {
      const host = make();
      await scormPreflight({ api: host.API as never, model, now: fakeClock().now });
      const written = new Set(host.log.filter(({ name }) => name === set).map(({ args }) => args[0]));
      expect([...written].sort()).toEqual([suspend, model.location].sort());
      expect(host.log.filter(({ name }) => name === end)).toEqual([]);
      expect(host.stored()[suspend] ?? '').toBe('');
      expect(host.stored()[model.location] ?? '').toMatch(/^-?$/);
    },
  );

  it('brings a location back that was there before', async () => {
    const host = strictScorm12Host({ stored: { 'cmi.core.lesson_location': 'podhod' } });
    await run12(host.API);
    expect(host.stored()['cmi.core.lesson_location']).toBe('podhod');
  });

  it('names elements that the LMS does not have, with the code', async () => {
    const host = strictScorm12Host({ unsupported: ['cmi.core.score.raw', 'cmi.core.lesson_mode'] });
    expect(await run12(host.API)).toMatchObject({
      findings: {
        refused: [
          { element: 'cmi.core.lesson_mode', code: 401 },
          { element: 'cmi.core.score.raw', code: 401 },
        ],
      },
    });
  });

  it('says which code a failing commit had', async () => {
    const result = await run12(strictScorm12Host({ commitFails: 1 }).API);
    expect(result).toMatchObject({ findings: { commit: undefined, commitCode: 101 } });
  });

  it('takes the median of three commits', async () => {
    const clock = fakeClock();
    const host = strictScorm12Host();
    const waits = [50, 900, 70];
    const api = {
      ...host.API,
      LMSCommit: (parameter: string) => {
        clock.pass(waits.shift() ?? 0);
        return host.API.LMSCommit(parameter);
      },
    };
    const result = await scormPreflight({ api, model: model12, now: clock.now });
    expect(result).toMatchObject({ findings: { commit: 70 } });
  });
});

describe('the preflight in an LMS with a habit', () => {
  it.each([255, 999, 4000, 4096, 20_000, 63_999])('finds that it cuts at %i characters', async (limit) => {
    expect((await findings((value) => value.slice(0, limit))).limit).toBe(limit);
  });

  it.each([4000, 4096, 32_001])('finds that it refuses more than %i characters', async (limit) => {
    expect((await findings((value) => (value.length > limit ? undefined : value))).limit).toBe(limit);
  });

  it('finds no limit below 64,000 in one that takes everything', async () => {
    expect((await findings(asWritten)).limit).toBe(64_000);
  });

  it.each([
    ['escapes HTML', (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), 'html'],
    ['trims', (value: string) => value.trim(), 'spaces'],
    ['knows cp1251 alone', (value: string) => value.replaceAll(/[漢☺]/gu, '?'), 'unicode'],
    ['knows ASCII alone', (value: string) => value.replaceAll(/[^ -~]/gu, '?'), 'russian'],
  ] as const)('notices one that %s', async (_, habit, name) => {
    const { echoes, limit } = await findings(habit);
    expect(echoes[name]).toBe('changed');
    expect(limit).toBe(64_000);
  });

  it('says that one keeps nothing at all', async () => {
    expect(await findings(() => undefined)).toMatchObject({ limit: 0, restored: false });
  });
});

describe('the preflight keeps away', () => {
  const refusedIn = async (options: HostOptions): Promise<unknown> => {
    const host = strictScorm12Host(options);
    const result = await run12(host.API);
    expect(host.log.filter(({ name }) => name === 'LMSSetValue')).toEqual([]);
    return result;
  };
  const stored = (part: Stored): HostOptions => ({ stored: part });

  it.each([
    ['has a bookmark', stored({ [suspend]: 'or11IAB' })],
    ['has something of another program', stored({ [suspend]: '{"page":3}' })],
    ['passed', stored({ 'cmi.core.lesson_status': 'passed' })],
    ['completed', stored({ 'cmi.core.lesson_status': 'completed' })],
    ['failed', stored({ 'cmi.core.lesson_status': 'failed' })],
    ['has a score', stored({ 'cmi.core.score.raw': '40' })],
  ])('from a learner who %s', async (_, options) => {
    expect(await refusedIn(options)).toEqual({ ok: false, why: 'has-progress', code: 0 });
  });

  it('from a course that is only looked at', async () => {
    expect(await refusedIn({ tells: { 'cmi.core.lesson_mode': 'review' } })).toEqual({
      ok: false,
      why: 'review',
      code: 0,
    });
  });

  it('from suspend_data that cannot be read', async () => {
    expect(await refusedIn({ unsupported: [suspend] })).toEqual({ ok: false, why: 'unreadable', code: 401 });
  });

  it('where the session is refused', async () => {
    expect(await refusedIn({ refuseInitialize: true })).toEqual({ ok: false, why: 'closed', code: 101 });
  });
});

it('goes on in a session that a page of the package opened before', async () => {
  const host = strictScorm12Host();
  host.API.LMSInitialize('');
  expect(await run12(host.API)).toMatchObject({ ok: true, findings: { limit: 4096 } });
});

describe('what an LMS stores between launches', () => {
  const leave = async (habit: Habit): Promise<string> => {
    const host = hostWith(habit);
    const result = await run12(host.API);
    if (!result.ok || !result.leaveProbe()) throw new Error('the probe was not left');
    return host.kept() ?? '';
  };
  const readAtNext = async (text: string) => {
    const result = await run12(hostWith(asWritten, { stored: { [suspend]: text } }).API);
    return result.ok ? result.findings : undefined;
  };

  it('is seen at the next launch where the text came back whole', async () => {
    const left = await leave(asWritten);
    expect(await readAtNext(left)).toMatchObject({
      stored: { wrote: 64_000, came: 64_000, same: true },
      restored: true,
    });
  });

  it.each([4000, 4096, 32_767])('is seen at the next launch where it was cut at %i', async (limit) => {
    const left = await leave(asWritten);
    expect((await readAtNext(left.slice(0, limit)))?.stored).toEqual({ wrote: 64_000, came: limit, same: false });
  });

  it('is seen where the text came back changed', async () => {
    const changed = `${probeText(5000).slice(0, -1)}!`;
    expect((await readAtNext(changed))?.stored).toEqual({ wrote: 5000, came: 5000, same: false });
  });

  it('survives in SCORM 2004, where only a suspended session does', async () => {
    const host = strictScorm2004Host();
    const result = await scormPreflight({ api: host.API as never, model: model2004, now: fakeClock().now });
    expect(result.ok && result.leaveProbe()).toBe(true);
    const next = strictScorm2004Host({ stored: host.stored() });
    const again = await scormPreflight({ api: next.API as never, model: model2004, now: fakeClock().now });
    expect(again).toMatchObject({ findings: { stored: { wrote: 64_000, came: 64_000, same: true } } });
  });
});
