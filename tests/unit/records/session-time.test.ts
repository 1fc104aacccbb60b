import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionTime12, sessionTime2004 } from '#records/scorm/session-time.ts';

const hour = 3_600_000;

describe('the time of a session (behaviour 16: in the format of the version)', () => {
  it('is HHHH:MM:SS.SS in SCORM 1.2, with two digits of hours at least', () => {
    expect(sessionTime12(0)).toBe('00:00:00.00');
    expect(sessionTime12(hour + 2 * 60_000 + 3_045)).toBe('01:02:03.04');
    expect(sessionTime12(123 * hour)).toBe('123:00:00.00');
  });

  it('never passes 9999 hours, nor goes below nothing', () => {
    expect(sessionTime12(20_000 * hour)).toBe('9999:59:59.99');
    expect(sessionTime12(-5)).toBe('00:00:00.00');
  });

  it('is PT…H…M…S in SCORM 2004, with two decimals at most and never PT alone', () => {
    expect(sessionTime2004(0)).toBe('PT0H0M0S');
    expect(sessionTime2004(hour + 2 * 60_000 + 3_045)).toBe('PT1H2M3.04S');
  });

  it('always fits both formats', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (milliseconds) => {
        expect(sessionTime12(milliseconds)).toMatch(/^\d{2,4}:[0-5]\d:[0-5]\d\.\d{2}$/);
        expect(sessionTime2004(milliseconds)).toMatch(/^PT\d+H\d+M\d+(\.\d{1,2})?S$/);
      }),
    );
  });
});
