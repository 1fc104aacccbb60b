import { expect, test } from 'vitest';
import { findChromium, findWindowed } from '#build/find-chromium.ts';

const only =
  (...there: readonly string[]) =>
  (path: string): boolean =>
    there.includes(path);

test('the browser that is named comes before the system’s, and that before Playwright’s own', () => {
  const all = only('/named', '/usr/bin/chromium', '/own');
  expect(findChromium('/named', '/own', all)).toBe('/named');
  expect(findChromium(undefined, '/own', all)).toBe('/usr/bin/chromium');
  expect(findChromium('', '/own', only('/own'))).toBe('/own');
});

test('the browser without windows comes first, unless windows are needed', () => {
  const both = only('/usr/bin/chromium', '/usr/bin/chromium-headless-shell');
  expect(findChromium(undefined, '/own', both)).toBe('/usr/bin/chromium-headless-shell');
  expect(findWindowed(undefined, '/own', both)).toBe('/usr/bin/chromium');
});

test('a named browser that is not there does not stand in the way of another', () => {
  expect(findChromium('/named', '/own', only('/own'))).toBe('/own');
});

test('no browser is no path', () => {
  expect(findChromium('/named', '', () => false)).toBeUndefined();
});
