import { describe, expect, it } from 'vitest';
import { isoDuration } from '#records/xapi/duration.ts';
import { newUuid, uuidIn } from '#records/xapi/uuid.ts';
import { registration } from '#tests/support/xapi/cmi5-lms.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('ids of statements', () => {
  it('are UUIDs, by chance or always the same for what is said once (9.1.0.0-1)', () => {
    expect(newUuid()).toMatch(uuid);
    expect(newUuid()).not.toBe(newUuid());
    expect(uuidIn(registration, 'passed')).toMatch(uuid);
    expect(uuidIn(registration, 'passed')).toBe(uuidIn(registration, 'passed'));
  });

  it('differ between learners and between things said', () => {
    const other = registration.replace('760e3480', '760e3481');
    const ids = [registration, other].flatMap((one) => ['passed', 'completed'].map((text) => uuidIn(one, text)));
    expect(new Set(ids).size).toBe(4);
  });

  it('are by chance where a registration is no UUID', () => {
    expect(uuidIn('17', 'passed')).toMatch(uuid);
    expect(uuidIn('17', 'passed')).not.toBe(uuidIn('17', 'passed'));
  });
});

describe('durations', () => {
  it.each([
    [0, 'PT0H0M0S'],
    [-5, 'PT0H0M0S'],
    [3_723_459, 'PT1H2M3.45S'],
    [360_000_000, 'PT100H0M0S'],
  ])('of %s milliseconds are %s (lms-behaviours 16)', (milliseconds, duration) => {
    expect(isoDuration(milliseconds)).toBe(duration);
  });
});
