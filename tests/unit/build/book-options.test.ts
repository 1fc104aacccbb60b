import { expect, test } from 'vitest';
import { bookOptions } from '#build/book-options.ts';

const known = ['kc-01', 'kc-02'];

const messageOf = (argv: readonly string[]): string | undefined => {
  const options = bookOptions(argv, known);
  return options.ok ? undefined : options.message.split('\n')[0];
};

test('a course is named with the folder for its book', () => {
  expect(bookOptions(['--course', 'kc-02', '--out', 'out'], known)).toEqual({
    ok: true,
    courses: ['kc-02'],
    out: 'out',
  });
});

test('without a course every course that has lessons becomes a book', () => {
  expect(bookOptions(['--out', 'out'], known)).toEqual({ ok: true, courses: known, out: 'out' });
});

test.each([
  [['--course', 'kc-01'], 'Укажите папку для книги: --out …'],
  [['--course', 'kc-09', '--out', 'out'], 'Нет книги курса «kc-09». Есть: kc-01, kc-02'],
  [['--out', 'out', '--course'], 'Непонятно: «--course».'],
  [['--track', 'u1', '--out', 'out'], 'Непонятно: «--track».'],
  [['kc-01'], 'Непонятно: «kc-01».'],
])('%j is refused in words', (argv, message) => {
  expect(messageOf(argv)).toBe(message);
});
