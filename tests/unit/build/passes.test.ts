import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishFolder } from '#build/passes.ts';

const html = (link: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><a href="${link}">x</a></body></html>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passes-'));
  mkdirSync(join(folder, 'courses'));
  writeFileSync(join(folder, 'index.html'), html('/courses/kc-01'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder is finished in place', () => {
  writeFileSync(join(folder, 'courses/kc-01.html'), html('/'));
  finishFolder(folder);
  expect(readFileSync(join(folder, 'courses/kc-01.html'), 'utf8')).toContain('href="../index.html"');
  expect(readFileSync(join(folder, 'assets.json'), 'utf8')).toContain('"path":"courses/kc-01.html"');
});

test('a folder with errors is left as it was', () => {
  expect(() => finishFolder(folder)).toThrow('index.html: ссылка «/courses/kc-01» никуда не ведёт');
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(html('/courses/kc-01'));
});
