import { describe, expect, it } from 'vitest';
import { scormCalls } from '#records/scorm/api-call.ts';
import { scorm12 } from '#records/scorm/dialect.ts';

const calls = (result: unknown, error: unknown = '0') =>
  scormCalls(
    {
      LMSInitialize: () => result,
      LMSCommit: () => result,
      LMSGetValue: () => result,
      LMSSetValue: () => result,
      LMSGetLastError: () => error,
    },
    scorm12,
  );

describe('a call of the API (behaviour 4: return value and GetLastError are both looked at)', () => {
  it.each(['true', true, '1', 1])('is taken when the LMS says %s and tells no error', (result) => {
    expect(calls(result).commit()).toMatchObject({ ok: true });
    expect(calls(result, undefined).commit()).toMatchObject({ ok: true });
  });

  it.each(['false', false, null, undefined, ''])('is refused when the LMS says %s', (result) => {
    expect(calls(result).set('cmi.comments', 'x')).toEqual({ ok: false, why: 'refused', code: 0 });
  });

  it('is refused when the LMS says true and tells an error', () => {
    expect(calls('true', 405).set('cmi.comments', 'x')).toEqual({ ok: false, why: 'refused', code: 405 });
  });

  it('gives the value that was asked for', () => {
    expect(calls('7').get('cmi.comments')).toEqual({ ok: true, value: '7' });
    expect(calls(null).get('cmi.comments')).toEqual({ ok: true, value: '' });
    expect(calls('', '401').get('cmi.comments')).toEqual({ ok: false, why: 'refused', code: 401 });
  });

  it('never throws, whatever the API does', () => {
    const throwing = () => {
      throw new Error('expired');
    };
    const broken = scormCalls({ LMSInitialize: throwing, LMSGetLastError: throwing, LMSCommit: () => 'true' }, scorm12);
    expect(broken.initialize()).toEqual({ ok: false, why: 'threw', code: 0 });
    expect(broken.finish()).toEqual({ ok: false, why: 'threw', code: 0 });
    expect(broken.commit()).toEqual({ ok: true, value: 'true' });
  });
});
