import { describe, expect, test } from 'vitest';
import { BuildError } from '#build/build-error.ts';
import { finishSite } from '#build/finish-site.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

const finish = (files: Readonly<Record<string, string>>): ReturnType<typeof finishSite> => {
  const encoder = new TextEncoder();
  return finishSite(new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])));
};

const finished = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const result = finish(files);
  if (!result.ok) throw new BuildError(result.problems);
  return Object.fromEntries([...result.changed].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
};

const messageOf = (files: Readonly<Record<string, string>>): string => {
  const result = finish(files);
  return result.ok ? '' : new BuildError(result.problems).message;
};

const island = '<astro-island component-url="/_astro/a.js" ssr></astro-island>';

describe('a finished site', () => {
  const files = {
    'index.html': page('<a href="/courses/kc-01">x</a>'),
    'courses/kc-01.html': page(`<script>go()</script>${island}`),
    '_astro/a.js': 'import"./b.js"',
    '_astro/b.js': '',
    '_astro/a.css': '@font-face{src:url(/f.woff2)}',
    '_astro/b.css': 'a{color:red}',
    'f.woff2': 'font',
  };

  test('has relative links, one policy in front of all that loads, and preloads', () => {
    const { 'courses/kc-01.html': course = '', 'index.html': index = '' } = finished(files);
    const policy = /^<meta http-equiv="content-security-policy" content="[^"]+">$/m;
    expect(course.slice(0, course.indexOf('<title>'))).toMatch(
      /^<!DOCTYPE html><html data-root="\.\.\/" lang="ru"><head><meta charset="utf-8">\n<meta http-equiv[^\n]+>\n$/,
    );
    expect(policy.exec(index)?.[0]).toBe(policy.exec(course)?.[0]);
    expect(course).toContain(
      '<link rel="modulepreload" href="../_astro/a.js"><link rel="modulepreload" href="../_astro/b.js"></head>',
    );
    expect(course).toContain('component-url="../_astro/a.js"');
    expect(index).toContain('<a href="courses/kc-01.html">');
  });

  test('has style sheets with relative addresses', () => {
    expect(finished(files)['_astro/a.css']).toBe('@font-face{src:url(../f.woff2)}');
  });

  test('lists its files as they are after all changes', () => {
    const changed = finished(files);
    const list: readonly { path: string; size: number }[] = JSON.parse(changed['assets.json'] ?? '');
    expect(list.map(({ path }) => path)).toEqual(Object.keys(files).sort());
    expect(list.find(({ path }) => path === 'index.html')?.size).toBe(changed['index.html']?.length);
  });

  test('does not rewrite files that it did not change', () => {
    expect(Object.keys(finished(files)).sort()).toEqual([
      '_astro/a.css',
      'assets.json',
      'courses/kc-01.html',
      'index.html',
    ]);
  });

  test('may link to the list of its files', () => {
    expect(finished({ 'index.html': page('<a href="/assets.json">x</a>') })['index.html']).toContain('"assets.json"');
  });
});

describe('a build with errors', () => {
  test('stops with all of them at once', () => {
    expect(
      messageOf({
        'index.html': page('<a href="/no">x</a><p style="a">'),
        'a.css': 'a{b:url(/no.png)}',
        'урок.txt': '',
        'part.html': '<p>x',
      }),
    ).toBe(
      [
        'Сборка остановлена: 5 ошибок',
        '  урок.txt: имя файла: только латиница, цифры и знаки «-», «_», «.»',
        '  index.html: ссылка «/no» никуда не ведёт: такого файла на сайте нет',
        '  index.html: атрибут style у <p> запрещён политикой безопасности. Замените его классом',
        '  part.html: нужны теги <html> и <head>, а первым в <head>: <meta charset="utf-8">',
        '  a.css: ссылка «/no.png» никуда не ведёт: такого файла на сайте нет',
      ].join('\n'),
    );
  });

  test('says once what is wrong with many pages alike', () => {
    const pages = Array.from({ length: 25 }, (_, index) => [`p${index + 10}.html`, page('<a href="/no">x</a>')]);
    expect(messageOf(Object.fromEntries(pages))).toBe(
      'Сборка остановлена: 1 ошибка\n' +
        '  p10.html, p11.html, p12.html и ещё 22 файла: ссылка «/no» никуда не ведёт: такого файла на сайте нет',
    );
  });

  test('tells that the charset must come first, for the policy stands right after it', () => {
    const html = '<html><head><script>x()</script><meta charset="utf-8"></head></html>';
    expect(messageOf({ 'index.html': html })).toContain('первым в <head>: <meta charset="utf-8">');
  });
});
