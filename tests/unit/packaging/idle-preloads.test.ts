import { expect, test } from 'vitest';
import { withoutIdlePreloads } from '#packaging/idle-preloads.ts';

const preload = (src: string): string => `<link rel="modulepreload" href="${src}">`;
const script = (src: string): string => `<script type="module" src="${src}"></script>`;

test('the preload of a script that was cut goes with it; that of a script that stays, and of what scripts import, stays', () => {
  const head = preload('../a.js') + preload('../b.js') + preload('../imported.js');
  const cut = head + script('../a.js');
  expect(withoutIdlePreloads(cut, cut + script('../b.js'))).toBe(
    preload('../a.js') + preload('../imported.js') + script('../a.js'),
  );
});

test('a page that lost no script stays as it is', () => {
  const page = preload('../a.js') + script('../a.js');
  expect(withoutIdlePreloads(page, page)).toBe(page);
});
