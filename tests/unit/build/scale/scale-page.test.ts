import { expect, test } from 'vitest';
import { fillMarks } from '#build/scale/fill-marks.ts';
import { scaleFigures } from '#build/scale/scale-figures.ts';
import { transfers } from '#build/scale/transfer.ts';
import { decimalBytes, scaleMark } from '#text/scale.ts';

const listed = (...paths: readonly string[]) => ({
  version: '0',
  transfer: 0,
  files: paths.map((path) => ({ path, size: 0 })),
});

test('what courses share is fetched once by who takes them all', () => {
  const { each, all } = transfers(
    [listed('courses/kc-01/one.html', 'font.woff2'), listed('courses/kc-02/one.html', 'font.woff2')],
    new Map([
      ['courses/kc-01/one.html', 100],
      ['courses/kc-02/one.html', 200],
      ['font.woff2', 5000],
    ]),
  );
  expect(each.map(({ files, pages }) => [files, pages])).toEqual([
    [2, 1],
    [2, 1],
  ]);
  expect(all.files).toBe(3);
  expect(each.map(({ bytes }) => bytes)).toEqual([5100, 5200]);
  expect(all.bytes).toBe(5300);
});

test('a mark becomes its figure; one that has none is told, and so is a figure without a mark', () => {
  const figures = new Map([
    ['kc-01.bytes', '1 МБ'],
    ['money', '5 ₽'],
  ]);
  const filled = fillMarks(`<td>${scaleMark('kc-01.bytes')}</td><p>${scaleMark('typo')}</p>`, figures);
  expect(filled.html).toBe('<td>1 МБ</td><p></p>');
  expect(filled.problems).toHaveLength(2);
  expect(filled.problems[0]).toContain('[[scale:typo]]');
  expect(filled.problems[1]).toContain('money');
});

test('sums are shown with their factors', () => {
  const transfer = { files: 10, pages: 4, bytes: 1_000_000 };
  const load = { statements: 20, bytes: 30_000, documents: 15 };
  const figures = scaleFigures({
    courses: [{ id: 'kc-01', transfer, load }],
    together: { transfer, load },
    longest: 4000,
  });
  expect(figures.get('kc-01.all')).toBe(decimalBytes(1e12));
  expect(figures.get('traffic')?.replaceAll(/\s/g, ' ')).toBe('Всем: 1 МБ × 1 000 000 = 1 ТБ.');
  expect(figures.get('stored')?.replaceAll(/\s/g, ' ')).toBe(
    'Место под записи: 30 КБ × 1 000 000 = 30 ГБ, без индексов базы.',
  );
});
