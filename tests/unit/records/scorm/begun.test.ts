import { expect, test } from 'vitest';
import { scormCalls } from '#records/scorm/api-call.ts';
import { begun } from '#records/scorm/begun.ts';
import { scorm12 } from '#records/scorm/dialect.ts';
import { strictScorm12Host } from '#tests/support/strict-scorm12-host.ts';

test('Initialize is called at once, and only once', () => {
  const host = strictScorm12Host();
  const api = begun(host.API, scorm12);
  expect(host.log.map(({ name }) => name)).toEqual(['LMSInitialize']);
  const calls = scormCalls(api, scorm12);
  expect(calls.initialize()).toEqual({ ok: true, value: 'true' });
  expect(calls.initialize().ok).toBe(true);
  expect(host.log).toHaveLength(1);
});

test('every other call goes to the LMS', () => {
  const host = strictScorm12Host();
  const calls = scormCalls(begun(host.API, scorm12), scorm12);
  expect(calls.set('cmi.core.lesson_location', 'a').ok).toBe(true);
  expect(calls.get('cmi.core.lesson_location')).toEqual({ ok: true, value: 'a' });
  expect(calls.set('cmi.core.lesson_status', 'browsing')).toEqual({ ok: false, why: 'refused', code: 405 });
  expect(calls.commit().ok && calls.finish().ok).toBe(true);
  expect(host.log.map(({ name }) => name).slice(-2)).toEqual(['LMSCommit', 'LMSFinish']);
});

test('a refusal is told with its code to the one who asks later', () => {
  const host = strictScorm12Host({ refuseInitialize: true });
  expect(scormCalls(begun(host.API, scorm12), scorm12).initialize()).toEqual({ ok: false, why: 'refused', code: 101 });
});

test('an API that throws, throws later', () => {
  const api = {
    LMSInitialize: () => {
      throw new Error('gone');
    },
  };
  expect(scormCalls(begun(api, scorm12), scorm12).initialize()).toMatchObject({ ok: false, why: 'threw' });
});

test('a function that the API lacks is still lacking', () => {
  const calls = scormCalls(begun({ LMSInitialize: () => 'true' }, scorm12), scorm12);
  expect(calls.initialize().ok).toBe(true);
  expect(calls.commit()).toMatchObject({ ok: false, why: 'threw' });
});

test('the API keeps its own this', () => {
  class Api {
    readonly #said = 'true';
    LMSInitialize(): string {
      return this.#said;
    }
    LMSCommit(): string {
      return this.#said;
    }
  }
  const api: unknown = new Api();
  expect(scormCalls(begun(api as never, scorm12), scorm12).commit().ok).toBe(true);
});
