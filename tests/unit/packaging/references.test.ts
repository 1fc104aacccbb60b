import { describe, expect, test } from 'vitest';
import {
  bundledNamesIn,
  referencesOfPage,
  referencesOfScript,
  referencesOfStyles,
  resolvePath,
  rootOf,
} from '#packaging/references.ts';

describe('a relative address', () => {
  test.each([
    ['courses/kc-01/a.html', '../kc-01.html#m', 'courses/kc-01.html'],
    ['courses/kc-01/a.html', '../../help/x.html?y', 'help/x.html'],
    ['courses/kc-01.html', './kc-01/a.html', 'courses/kc-01/a.html'],
    ['a.html', '#b', 'a.html'],
    ['a.html', '../b.html', undefined],
    ['a.html', '/b.html', undefined],
  ])('in %s, %s is %s', (from, address, path) => expect(resolvePath(from, address)).toBe(path));

  test('the root is as many steps up as the page is deep', () => {
    expect([rootOf('a.html'), rootOf('courses/kc-01/a.html')]).toEqual(['', '../../']);
  });
});

describe('what a page refers to', () => {
  test('is read from attributes, whatever else their tag holds', () => {
    const html = `<img alt="a>b" src='x.svg' srcset="y.png 1x, z.png 2x"><a\n href="p.html?a=1&amp;b=2">
      <astro-island component-url="./_astro/C.js" renderer-url="./_astro/r.js" props="{&quot;href&quot;:1}"></astro-island>`;
    expect(referencesOfPage(html)).toEqual([
      ...['x.svg', 'y.png', 'z.png', 'p.html?a=1&b=2'],
      ...['./_astro/C.js', './_astro/r.js'],
    ]);
  });

  test('is not in comments, scripts or text', () => {
    expect(referencesOfPage('<!-- <a href="a"> --><script>"<a href=\'b\'>"</script> href="c" <p data-x="d">')).toEqual(
      [],
    );
  });

  test('leaves out links to other sites that a learner follows, but not what is fetched from there', () => {
    const html = '<a href="https://a.ru/">a</a><a href="mailto:a@b.ru">b</a><img src="https://a.ru/c.png">';
    expect(referencesOfPage(html)).toEqual(['https://a.ru/c.png']);
  });
});

test('what a style sheet refers to', () => {
  const css =
    '@import "a.css";p{background:url(b.svg)}q{src:url("c.woff2"),url( \'d.woff2\' )}r{background:url(data:x)}';
  expect(referencesOfStyles(css)).toEqual(['a.css', 'b.svg', 'c.woff2', 'd.woff2']);
});

test('what a script imports', () => {
  const js = 'import{a}from"./a.js";import"./b.js";export*from"../c.js";x=()=>import("./d.js");import e from"preact";';
  expect(referencesOfScript(js)).toEqual(['./a.js', './b.js', '../c.js', './d.js']);
});

test('bundled files are found by name, in whatever way a text puts the address together', () => {
  const bundled = new Map([
    ['a.x-1_.js', '_astro/a.x-1_.js'],
    ['b.css', '_astro/b.css'],
  ]);
  expect(bundledNamesIn('["_astro/a.x-1_.js"],root+"bb.css"', bundled)).toEqual(['_astro/a.x-1_.js']);
});
