import { describe, expect, test } from 'vitest';
import { applyEdits } from '#build/edits.ts';
import { readPage } from '#build/page.ts';
import { relocate } from '#build/relocate.ts';
import type { Site } from '#build/site-link.ts';

const site: Site = {
  files: new Set(['index.html', 'courses/kc-01.html', 'courses/kc-01/urok.html', '_astro/a.js', 'a.png', 'b.png']),
  idsOf: () => new Set(['top-of-page']),
};

const relocated = (html: string, path: string): string => {
  const page = readPage(path, html);
  return applyEdits(html, relocate(page, site).edits);
};

const problemsOf = (html: string, path = 'index.html'): readonly string[] =>
  relocate(readPage(path, html), site).problems.map(({ file, what }) => `${file}: ${what}`);

const inRoot = (body: string): string => relocated(body, 'index.html');
const inLesson = (body: string): string => relocated(body, 'courses/kc-01/urok.html');

describe('addresses of a page', () => {
  test('are edited in place and nothing else of the page changes', () => {
    const html = "<p  CLASS=x>a &amp b<a\n href='/courses/kc-01'  title=t>c</A><br/>&nbsp;<P>";
    expect(inLesson(html)).toBe('<p  CLASS=x>a &amp b<a\n href="../kc-01.html"  title=t>c</A><br/>&nbsp;<P>');
  });

  test('of an island begin with a dot, for import() needs it', () => {
    expect(inRoot('<astro-island component-url="/_astro/a.js" renderer-url="/_astro/a.js"></astro-island>')).toBe(
      '<astro-island component-url="./_astro/a.js" renderer-url="./_astro/a.js"></astro-island>',
    );
    expect(inLesson('<astro-island before-hydration-url="/_astro/a.js">')).toBe(
      '<astro-island before-hydration-url="../../_astro/a.js">',
    );
  });

  test('that are empty stay empty: an island with an empty address imports nothing', () => {
    expect(inRoot('<astro-island before-hydration-url=""></astro-island>')).not.toContain('./');
  });

  test('in srcset are each made relative', () => {
    expect(inLesson('<img srcset="/a.png 1x, /b.png 2x" src=/a.png alt="">')).toBe(
      '<img srcset="../../a.png 1x, ../../b.png 2x" src="../../a.png" alt="">',
    );
  });

  test('in <noscript>, <template> and svg are found', () => {
    expect(inLesson('<noscript><a href="/">x</a></noscript>')).toContain('href="../../index.html"');
    expect(inLesson('<template><a href="/">x</a></template>')).toContain('href="../../index.html"');
    expect(inLesson('<svg><image xlink:href="/a.png"/></svg>')).toContain('xlink:href="../../a.png"');
  });

  test('keep their ampersands escaped', () => {
    expect(inRoot('<a href="/courses/kc-01?a=1&amp;b=%22">x</a>')).toBe(
      '<a href="courses/kc-01.html?a=1&amp;b=%22">x</a>',
    );
  });

  test('of a link that the parser repeats because of wrong nesting are edited once', () => {
    expect(inRoot('<p><a href="/courses/kc-01">x<p>y</a>')).toBe('<p><a href="courses/kc-01.html">x<p>y</a>');
  });

  test('in text, props and other attributes stay', () => {
    const html = '<p title="/courses/kc-01">href="/x"</p><meta property="og:url" content="/x"><i props="/x"></i>';
    expect(inRoot(html)).toBe(html);
  });
});

describe('data-root', () => {
  test.each([
    ['index.html', './'],
    ['404.html', './'],
    ['courses/kc-01.html', '../'],
    ['courses/kc-01/urok.html', '../../'],
  ])('of %s is %s', (path, root) => {
    const html = '<!doctype html><html lang="ru"><head><meta charset="utf-8"></head></html>';
    expect(relocated(html, path)).toContain(`<html data-root="${root}" lang="ru">`);
  });

  test('replaces what the layout wrote for development', () => {
    const html = '<html lang=ru data-root="/"><head><meta charset="utf-8"></head></html>';
    expect(relocated(html, 'courses/kc-01.html')).toContain('<html lang=ru data-root="../">');
  });
});

describe('what is wrong with a page', () => {
  test('is a list of every link that leads nowhere', () => {
    expect(problemsOf('<a href="/x">1</a><a href="./y">2</a><a href="#z">3</a><script src="/q.js"></script>')).toEqual([
      'index.html: ссылка «/x» никуда не ведёт: такого файла на сайте нет',
      'index.html: ссылка «./y» никуда не ведёт: такого файла на сайте нет',
      'index.html: ссылка «#z» ведёт в никуда: в index.html нет элемента с таким id',
      'index.html: ссылка «/q.js» никуда не ведёт: такого файла на сайте нет',
    ]);
  });

  test.each([
    '<script src="https://cdn.example/x.js"></script>',
    '<script src="//cdn.example/x.js"></script>',
    '<img src="http://cdn.example/x.png" alt="">',
    '<img srcset="/a.png 1x, https://cdn.example/x.png 2x" alt="">',
    '<link rel="stylesheet" href="https://fonts.example/x.css">',
    '<link rel="preload" as="font" href="https://fonts.example/x.woff2">',
    '<link rel="dns-prefetch" href="//fonts.example">',
    '<link rel="alternate stylesheet" href="https://fonts.example/x.css">',
    '<svg><use href="https://cdn.example/i.svg#x"/></svg>',
  ])('includes what loads from another host: %s', (html) => {
    expect(problemsOf(html)).toEqual([expect.stringContaining('загружается с другого сайта')]);
  });

  test.each([
    '<a href="https://digital.gov.ru/">x</a>',
    '<a href="mailto:kadry@example.ru">x</a>',
    '<link rel="canonical" href="https://example.ru/">',
    '<link rel="icon" href="data:,">',
    '<img src="data:image/png;base64,AAAA" alt="">',
  ])('does not include %s', (html) => {
    expect(problemsOf(html)).toEqual([]);
    expect(inRoot(html)).toBe(html);
  });
});
