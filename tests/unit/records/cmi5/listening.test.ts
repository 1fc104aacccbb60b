import { expect, test } from 'vitest';
import type { Fetch } from '#records/xapi/lrs.ts';
import { launch } from '#tests/support/xapi/cmi5-launch.ts';
import { cmi5Lms } from '#tests/support/xapi/cmi5-lms.ts';

/** An LMS whose document of preferences has this text. */
const lmsSaying = (text: string) => {
  const lms = cmi5Lms();
  const fetch: Fetch = async (address, request) => {
    const answer = await lms.fetch(address, request);
    return address.includes('cmi5LearnerPreferences') ? new Response(text, { status: 200 }) : answer;
  };
  return { ...lms, fetch };
};

test.each([
  ['{"languagePreference":"ru","audioPreference":"off"}', true],
  ['{"languagePreference":"ru","audioPreference":"on"}', false],
  ['{"audioPreference":true}', false],
  ['not JSON', false],
  ['null', false],
])(
  'the learner’s wish for no sound is known once the session is open, and damage is no wish: %s',
  async (text, off) => {
    const { record } = launch({ lms: lmsSaying(text) });
    expect(record.listening?.read()).toEqual({ soundOff: false, speed: undefined });
    expect((await record.open()).notices).toEqual([]);
    expect(record.listening?.read()).toEqual({ soundOff: off, speed: undefined });
  },
);

test('cmi5 knows no speed, so none is kept', () => {
  expect(launch().record.listening?.setSpeed).toBeUndefined();
});
