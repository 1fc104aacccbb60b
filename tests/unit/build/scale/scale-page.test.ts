import { expect, test } from 'vitest';
import { assetList } from '#build/asset-list.ts';
import { fillMarks } from '#build/scale/fill-marks.ts';
import { scaleFigures } from '#build/scale/scale-figures.ts';
import { transfers, weightsOf } from '#build/scale/transfer.ts';
import type { Site } from '#packaging/site.ts';
import { decimalBytes, scaleMark } from '#text/scale.ts';

const utf8 = new TextEncoder();

const siteOf = (texts: Readonly<Record<string, string>>): Site => {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, utf8.encode(text)]));
  return { list: assetList(files), read: (path) => files.get(path) };
};

const listed = (...paths: readonly string[]) => ({
  version: '0',
  transfer: 0,
  files: paths.map((path) => ({ path, size: 0 })),
});

test('what courses share is fetched once by who takes them all, and texts come compressed', async () => {
  const texts = {
    'courses/kc-01/one.html': 'слово '.repeat(1000),
    'courses/kc-02/one.html': 'дело '.repeat(1000),
    'font.woff2': 'f'.repeat(5000),
  };
  const weights = await weightsOf(siteOf(texts), Object.keys(texts));
  const { each, all } = transfers(
    [listed('courses/kc-01/one.html', 'font.woff2'), listed('courses/kc-02/one.html', 'font.woff2')],
    weights,
  );
  expect(each.map(({ files, pages }) => [files, pages])).toEqual([
    [2, 1],
    [2, 1],
  ]);
  expect(all.files).toBe(3);
  for (const { bytes } of each) expect(bytes).toBeLessThan(5200);
  expect(all.bytes).toBe(each.reduce((sum, { bytes }) => sum + bytes, 0) - 5000);
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
