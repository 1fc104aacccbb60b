import { expect, test } from 'vitest';
import { withoutIdleViews } from '#packaging/idle-views.ts';

const left = (files: Readonly<Record<string, string>>): readonly string[] => {
  const given = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return [...withoutIdleViews(given).keys()];
};

test('views stay for the kinds that lessons and tests ask, and go for the others', () => {
  expect(
    left({
      'courses/kc-01/a.html': '<div data-check="{}" data-kind="cloze-text"></div>',
      'courses/kc-01/final.json': JSON.stringify({ kind: 'final', bank: [{ id: 'b', kind: 'numeric' }] }),
      '_astro/kind-cloze-text.A-1.js': '',
      '_astro/kind-numeric.B2.js': '',
      '_astro/kind-likert.C3.js': '"kind":"likert"',
      '_astro/lesson.D4.js': 'import("./kind-likert.C3.js")',
    }),
  ).toEqual([
    'courses/kc-01/a.html',
    'courses/kc-01/final.json',
    '_astro/kind-cloze-text.A-1.js',
    '_astro/kind-numeric.B2.js',
    '_astro/lesson.D4.js',
  ]);
});

test('signals stay only where an island has one for a property', () => {
  const signals = { '_astro/signals.module.A-1.js': '' };
  expect(left({ 'courses/kc-01/a.html': '<astro-island ssr></astro-island>', ...signals })).toEqual([
    'courses/kc-01/a.html',
  ]);
  const asking = { 'courses/kc-01/a.html': '<astro-island data-preact-signals="{}"></astro-island>', ...signals };
  expect(left(asking)).toEqual(Object.keys(asking));
});
