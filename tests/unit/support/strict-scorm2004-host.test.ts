import { describe, expect, it } from 'vitest';
import { strictScorm2004Host } from '#tests/support/strict-scorm2004-host.ts';

const opened = (options: Parameters<typeof strictScorm2004Host>[0] = {}) => {
  const host = strictScorm2004Host(options);
  host.API.Initialize('');
  return host;
};

const errorOfSetting = (element: string, value: string, before: readonly (readonly [string, string])[] = []) => {
  const { API } = opened();
  for (const [name, text] of before) expect([name, API.SetValue(name, text)]).toEqual([name, 'true']);
  API.SetValue(element, value);
  return API.GetLastError();
};

const interaction = (type: string): readonly (readonly [string, string])[] => [
  ['cmi.interactions.0.id', 'q1'],
  ['cmi.interactions.0.type', type],
];

describe('the strict host of SCORM 2004', () => {
  it('has its own error for each call at the wrong time', () => {
    const { API } = strictScorm2004Host();
    const errors = [
      () => API.GetValue('cmi.mode'),
      () => API.SetValue('cmi.location', 'a'),
      () => API.Commit(''),
      () => API.Terminate(''),
      () => API.Initialize(''),
      () => API.Initialize(''),
      () => API.Terminate(''),
      () => API.Initialize(''),
      () => API.GetValue('cmi.mode'),
      () => API.SetValue('cmi.location', 'a'),
      () => API.Commit(''),
      () => API.Terminate(''),
    ].map((call) => {
      call();
      return API.GetLastError();
    });
    expect(errors).toEqual(['122', '132', '142', '112', '0', '103', '0', '104', '123', '133', '143', '113']);
  });

  it.each([
    ['cmi.nothing', '', '401'],
    ['cmi.learner_id', 'x', '404'],
    ['cmi.objectives._count', '1', '404'],
    ['cmi.completion_status', 'passed', '406'],
    ['cmi.exit', 'bye', '406'],
    ['cmi.score.scaled', '1.01', '407'],
    ['cmi.score.scaled', '0,5', '406'],
    ['cmi.score.raw', '1e2', '406'],
    ['cmi.progress_measure', '-0.1', '407'],
    ['cmi.session_time', 'PT', '406'],
    ['cmi.session_time', 'PT1.234S', '406'],
    ['cmi.suspend_data', 'x'.repeat(64_001), '406'],
    ['cmi.objectives.1.id', 'k1', '351'],
    ['cmi.objectives.0.score.raw', '1', '408'],
    ['cmi.interactions.0.type', 'choice', '408'],
    ['cmi.interactions.0.id', 'вопрос', '406'],
  ])('refuses %s = %s with %s', (element, value, error) => expect(errorOfSetting(element, value)).toBe(error));

  it.each([
    ['timestamp', '2026-11-23T10:00:00.000Z', '406'],
    ['timestamp', '2026-11-23T10:00:00Z', '406'],
    ['timestamp', '2026-11-23T10:00:00', '0'],
    ['result', 'wrong', '406'],
    ['result', 'incorrect', '0'],
    ['latency', 'PT0H0M1.5S', '0'],
    ['learner_response', 'a[,]b', '0'],
    ['learner_response', 'a[,]a', '406'],
    ['correct_responses.0.pattern', 'a', '0'],
    ['correct_responses.1.pattern', 'a', '351'],
    ['description', 'x'.repeat(251), '406'],
    ['description', `{lang=ru}${'я'.repeat(250)}`, '0'],
  ])('answers %s = %s of a choice with %s', (field, value, error) =>
    expect(errorOfSetting(`cmi.interactions.0.${field}`, value, interaction('choice'))).toBe(error),
  );

  it('wants the type before a response, and a range as the pattern of a number', () => {
    expect(errorOfSetting('cmi.interactions.0.learner_response', 'a', [['cmi.interactions.0.id', 'q1']])).toBe('408');
    const pattern = 'cmi.interactions.0.correct_responses.0.pattern';
    expect(errorOfSetting(pattern, '12', interaction('numeric'))).toBe('406');
    expect(errorOfSetting(pattern, '12[:]13', interaction('numeric'))).toBe('0');
    expect(errorOfSetting(pattern, '13[:]12', interaction('numeric'))).toBe('406');
  });

  it('has no two objectives of one id', () => {
    const first = [['cmi.objectives.0.id', 'k1']] as const;
    expect(errorOfSetting('cmi.objectives.1.id', 'k1', first)).toBe('351');
    expect(errorOfSetting('cmi.objectives.1.id', 'k2', first)).toBe('0');
    expect(errorOfSetting('cmi.objectives.0.id', 'k2', first)).toBe('351');
  });

  it('tells of what was never set by error 403, and counts what was', () => {
    const { API } = opened();
    expect([API.GetValue('cmi.suspend_data'), API.GetLastError()]).toEqual(['', '403']);
    API.SetValue('cmi.objectives.0.id', 'k1');
    expect([API.GetValue('cmi.objectives._count'), API.GetLastError()]).toEqual(['1', '0']);
    expect([API.GetValue('cmi.objectives.3.id'), API.GetLastError()]).toEqual(['', '301']);
  });

  it('keeps data only of an attempt that was suspended, and adds up the time', () => {
    const first = opened();
    first.API.SetValue('cmi.location', 'a');
    first.API.Commit('');
    expect(first.stored()).toEqual({});
    first.API.SetValue('cmi.exit', 'suspend');
    first.API.SetValue('cmi.session_time', 'PT0H0M1.5S');
    first.API.Terminate('');
    expect(first.stored()).toMatchObject({
      'cmi.location': 'a',
      'cmi.entry': 'resume',
      'cmi.total_time': 'PT0H0M1.5S',
    });
    expect(opened({ stored: first.stored() }).API.GetValue('cmi.location')).toBe('a');
  });
});
