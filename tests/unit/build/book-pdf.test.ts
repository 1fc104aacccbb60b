import { expect, test } from 'vitest';
import { coursesWithBook, withoutDates } from '#build/book-pdf.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test('the dates of a PDF are the same for every run, and no byte moves', () => {
  const pdf = (date: string): Uint8Array =>
    latin1(`%PDF-1.4 \xe9\xff\n/CreationDate (D:${date}+03'00')\n/ModDate (D:${date}+03'00')\nxref`);
  const fixed = withoutDates(pdf('20261127094412'));
  expect(fixed).toEqual(withoutDates(pdf('20251231235959')));
  expect(fixed).toEqual(pdf('20000101000000'));
});

test('a course has a book where the site has its page', () => {
  const entry = (path: string, course?: string) => ({ path, course, size: 1, crc32: '00000000' });
  const list = [
    entry('courses/kc-02/book.html', 'kc-02'),
    entry('courses/kc-01/book.html', 'kc-01'),
    entry('courses/kc-10.html', 'kc-10'),
    entry('help/book.html'),
  ];
  expect(coursesWithBook({ list, read: () => undefined })).toEqual(['kc-01', 'kc-02']);
});
