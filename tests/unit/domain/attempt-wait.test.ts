import { describe, expect, test } from 'vitest';
import { minutesToWait } from '#domain/attempt-wait.ts';
import { scaled } from '#domain/scaled.ts';

const rule = { attempts: 3, cooldown: 60 };
const now = new Date('2026-11-27T12:00:00Z');
const attempt = (number: number, startedAt: string, passed = false) => ({
  number,
  startedAt,
  verdict: { score: scaled(passed ? 1 : 0), passed, situationsFailed: 0 },
});
const third = attempt(3, '2026-11-27T11:40Z');

describe('the wait before an attempt', () => {
  test('there is none before the allowed number is used up, nor without a rule', () => {
    expect(minutesToWait(rule, [], now)).toBe(0);
    expect(minutesToWait(rule, [attempt(2, '2026-11-27T11:59Z')], now)).toBe(0);
    expect(minutesToWait({ cooldown: 60 }, [third], now)).toBe(0);
  });

  test('is what the pause still lasts, from the start of the last attempt', () => {
    expect(minutesToWait(rule, [third, attempt(1, '2026-11-20T10:00Z')], now)).toBe(40);
    expect(minutesToWait(rule, [attempt(3, '2026-11-27T11:00Z')], now)).toBe(0);
    expect(minutesToWait(rule, [attempt(3, '2026-11-26T11:00Z')], now)).toBe(0);
  });

  test('is told in whole minutes, the begun one included', () => {
    expect(minutesToWait(rule, [third], new Date('2026-11-27T12:00:01Z'))).toBe(40);
  });

  test('follows an attempt that was begun and never finished', () => {
    expect(minutesToWait(rule, [{ number: 3, startedAt: third.startedAt }], now)).toBe(40);
  });

  test('never exceeds the pause', () => {
    expect(minutesToWait(rule, [attempt(3, '2026-11-27T12:00Z')], now)).toBe(60);
  });

  test('comes again after as many attempts again', () => {
    expect(minutesToWait(rule, [third, attempt(4, '2026-11-27T11:50Z')], now)).toBe(0);
    expect(minutesToWait(rule, [third, attempt(6, '2026-11-27T11:50Z')], now)).toBe(50);
  });

  test('is nothing once the test was passed', () => {
    expect(minutesToWait(rule, [attempt(1, '2026-11-20T10:00Z', true), third], now)).toBe(0);
  });

  test('is nothing when the clock was wrong, so that nobody is locked out', () => {
    expect(minutesToWait(rule, [attempt(3, '2031-01-01T00:00Z')], now)).toBe(0);
  });
});
