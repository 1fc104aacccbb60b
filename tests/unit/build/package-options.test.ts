import { describe, expect, test } from 'vitest';
import { packageOptions } from '#build/package-options.ts';
import { smallCourse, smallTracks } from '#tests/support/small-site.ts';

const catalogue = { ...smallTracks, courses: [smallCourse] };
const parsed = (line: string) => packageOptions(line.split(' ').filter(Boolean), catalogue);
const message = (line: string): string => {
  const result = parsed(line);
  return result.ok ? 'accepted' : result.message;
};

test('a whole command line', () => {
  const [track] = smallTracks.tracks;
  const options = { track, course: smallCourse, each: false, format: 'scorm12', out: 'out', settings: {} };
  expect(parsed('--track u1 --course kc-01 --format scorm12 --out out')).toEqual({ ok: true, options });
});

test('what an LMS is told otherwise than usual', () => {
  const words = '--interactions attempt --finished completed --failed failed --exit normal';
  const result = parsed(`--track u1 --format scorm12 --out out ${words}`);
  expect(result.ok && result.options.settings).toEqual({
    interactions: 'attempt',
    finished: 'completed',
    failed: 'failed',
    exit: 'normal',
  });
});

test('a deadline is a day, and there is none unless it is given', () => {
  const given = parsed('--track u1 --format web --out out --deadline 2026-12-31');
  expect(given.ok && given.options.settings.deadline).toBe('2026-12-31');
  const usual = parsed('--track u1 --format web --out out');
  expect(usual.ok && 'deadline' in usual.options.settings).toBe(false);
});

test('a mastery score is a percentage, and off unless it is given (lms-behaviours 9)', () => {
  const given = parsed('--track u1 --format scorm12 --out out --mastery 70');
  expect(given.ok && given.options.settings.masteryScore).toBe(0.7);
  const usual = parsed('--track u1 --format scorm12 --out out');
  expect(usual.ok && 'masteryScore' in usual.options.settings).toBe(false);
});

test('a zip for each course, where it is asked for', () => {
  const result = parsed('--track u1 --each --format web --out out');
  expect(result.ok && result.options.each).toBe(true);
});

test('without a course, all of the track are meant', () => {
  const result = parsed('--track=u1 --format=web --out=out');
  expect(result.ok && result.options.course).toBeUndefined();
});

describe('what is not known is answered with what is', () => {
  test.each([
    ['--track u9 --format web --out out', 'Нет траектории «u9». Есть: u1, u2'],
    ['--track u1 --course kc-9 --format web --out out', 'Нет курса «kc-9». Есть: kc-01'],
    ['--track u1 --format web --out out --exit never', 'У --exit нет значения «never». Есть: suspend, normal'],
    ['--track u1 --format scorm12 --out out --deadline 2026-02-30', /например 2026-12-31, а не «2026-02-30»/],
    ['--track u1 --format scorm12 --out out --deadline 31.12.2026', /например 2026-12-31, а не «31.12.2026»/],
    ['--track u1 --format scorm12 --out out --mastery 0.7', /от 1 до 100, а не «0.7»/],
    ['--track u1 --format scorm12 --out out --mastery 101', /от 1 до 100, а не «101»/],
    ['--track u1 --format web --out out --mastery 70', /В формате web проходной балл негде указать/],
    ['--track u1 --format aicc --out out', 'Нет формата «aicc». Есть: scorm12, scorm2004, cmi5, xapi, web'],
  ])('%s', (line, answer) => expect(message(line)).toMatch(answer));
});

describe('what is missing or misplaced is named', () => {
  test.each([
    ['', 'Укажите траекторию: --track …'],
    ['--track u1 --format web', 'Укажите папку для архивов: --out …'],
    ['--track u1 --out out', 'Укажите формат: --format …'],
    ['--format web --out out --track', 'Укажите траекторию: --track …'],
    ['--trak u1', 'Непонятно: «--trak».'],
    ['u1', 'Непонятно: «u1».'],
  ])('%s', (line, answer) => expect(message(line).split('\n')[0]).toBe(answer));
});
