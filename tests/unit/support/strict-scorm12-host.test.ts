import { describe, expect, it } from 'vitest';
import { type HostOptions, strictScorm12Host } from '#tests/support/strict-scorm12-host.ts';

const opened = (options: HostOptions = {}) => {
  const host = strictScorm12Host(options);
  host.API.LMSInitialize('');
  return host;
};

const errorOf = (act: (api: ReturnType<typeof opened>['API']) => string): string => {
  const { API } = opened();
  act(API);
  return API.LMSGetLastError();
};

describe('the strict SCORM 1.2 host', () => {
  it('takes one session from Initialize to Finish and nothing around it', () => {
    const { API } = strictScorm12Host();
    expect([API.LMSGetValue('cmi.core.credit'), API.LMSGetLastError()]).toEqual(['', '301']);
    expect([API.LMSInitialize(''), API.LMSGetLastError()]).toEqual(['true', '0']);
    expect([API.LMSInitialize(''), API.LMSGetLastError()]).toEqual(['false', '101']);
    expect([API.LMSFinish(''), API.LMSGetLastError()]).toEqual(['true', '0']);
    for (const call of [() => API.LMSFinish(''), () => API.LMSCommit(''), () => API.LMSSetValue('cmi.comments', 'x')]) {
      expect([call(), API.LMSGetLastError()]).toEqual(['false', '301']);
    }
  });

  it.each([
    ['cmi.core.score.raw', '101'],
    ['cmi.core.score.raw', '-1'],
    ['cmi.core.score.raw', '85,5'],
    ['cmi.core.score.raw', '1e1'],
    ['cmi.core.lesson_status', 'not attempted'],
    ['cmi.core.lesson_status', 'Passed'],
    ['cmi.core.exit', 'normal'],
    ['cmi.core.session_time', '0:1:3'],
    ['cmi.core.session_time', 'PT1H'],
    ['cmi.core.lesson_location', 'x'.repeat(256)],
    ['cmi.suspend_data', 'x'.repeat(4097)],
    ['cmi.suspend_data', '\u0430'],
    ['cmi.interactions.0.id', 'with space'],
    ['cmi.interactions.0.result', 'incorrect'],
    ['cmi.interactions.0.time', '25:00:00'],
    ['cmi.objectives.0.id', ''],
  ])('refuses %s = %s as a wrong type', (element, value) => {
    expect(errorOf((api) => api.LMSSetValue(element, value))).toBe('405');
  });

  it.each([
    ['cmi.core.score.raw', '100'],
    ['cmi.core.exit', ''],
    ['cmi.core.session_time', '0000:01:03.05'],
    ['cmi.suspend_data', 'x'.repeat(4096)],
    ['cmi.interactions.0.id', 'kc_01_q1'],
  ])('takes %s = %s', (element, value) => {
    expect(errorOf((api) => api.LMSSetValue(element, value))).toBe('0');
  });

  it('knows its elements, their direction and their keywords', () => {
    expect(errorOf((api) => api.LMSGetValue('cmi.core.mood'))).toBe('201');
    expect(errorOf((api) => api.LMSGetValue('cmi.suspend_data._children'))).toBe('202');
    expect(errorOf((api) => api.LMSGetValue('cmi.core._count'))).toBe('203');
    expect(errorOf((api) => api.LMSSetValue('cmi.core._children', 'x'))).toBe('402');
    expect(errorOf((api) => api.LMSSetValue('cmi.core.student_id', 'x'))).toBe('403');
    expect(errorOf((api) => api.LMSGetValue('cmi.core.exit'))).toBe('404');
    expect(errorOf((api) => api.LMSSetValue('cmi.interactions.1.id', 'x'))).toBe('201');
    expect(opened().API.LMSGetValue('cmi.core.score._children')).toBe('raw,min,max');
    expect(opened().API.LMSGetValue('cmi.interactions._count')).toBe('0');
  });

  it('does not implement what it is told not to', () => {
    const { API } = opened({ unsupported: ['cmi.core.lesson_mode'] });
    expect([API.LMSGetValue('cmi.core.lesson_mode'), API.LMSGetLastError()]).toEqual(['', '401']);
  });

  it('makes completed of a status that was never set', () => {
    const host = opened();
    host.API.LMSFinish('');
    expect(opened({ stored: host.stored() }).API.LMSGetValue('cmi.core.lesson_status')).toBe('completed');
  });

  it('keeps what was committed when the session is killed', () => {
    const host = opened();
    host.API.LMSSetValue('cmi.suspend_data', 'one');
    host.API.LMSCommit('');
    host.API.LMSSetValue('cmi.suspend_data', 'two');
    expect(opened({ stored: host.stored() }).API.LMSGetValue('cmi.suspend_data')).toBe('one');
  });

  it('adds up the time of sessions and resumes what was suspended', () => {
    let stored = {};
    for (const time of ['0000:30:30.50', '01:29:29.50']) {
      const host = opened({ stored });
      host.API.LMSSetValue('cmi.core.exit', 'suspend');
      host.API.LMSSetValue('cmi.core.session_time', time);
      host.API.LMSFinish('');
      stored = host.stored();
    }
    const { API } = opened({ stored });
    expect(API.LMSGetValue('cmi.core.total_time')).toBe('0002:00:00.00');
    expect(API.LMSGetValue('cmi.core.entry')).toBe('resume');
  });

  it('logs every call with its result and its error', () => {
    const host = opened();
    host.API.LMSSetValue('cmi.core.credit', 'x');
    expect(host.log.at(-1)).toEqual({
      name: 'LMSSetValue',
      args: ['cmi.core.credit', 'x'],
      result: 'false',
      error: '403',
    });
  });
});
