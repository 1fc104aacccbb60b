import { describe, expect, test } from 'vitest';
import { slim } from '#packaging/slim-page.ts';

const preload = '<link rel="modulepreload" href="../a.js">';

describe('a page of a package', () => {
  test('leaves out what only search engines read', () => {
    const html = '<title>a</title><meta name="description" content="b «c»"><link rel="icon" href="d.svg">';
    expect(slim(html, { isFetched: false })).toBe('<title>a</title><link rel="icon" href="d.svg">');
  });

  test('leaves out what would be loaded ahead, where it comes into the document of another page', () => {
    const next = '<link rel="prefetch" href="b.html"><link rel="icon" href="c.svg">';
    expect(slim(`${preload}${preload}${next}<p>e</p>`, { isFetched: true })).toBe('<p>e</p>');
    expect(slim(preload, { isFetched: false })).toBe(preload);
  });

  test('leaves out the forms of checks there, whose data stands beside them', () => {
    const check = '<div data-check="{&quot;a&quot;:1}" data-kind="single"><form class="question"><p>b</p></form></div>';
    const bare = `<div data-check='{"a":1}' data-kind="single"></div>`;
    expect(slim(`${check}<p>c</p>${check}`, { isFetched: true })).toBe(`${bare}<p>c</p>${bare}`);
    expect(slim(check, { isFetched: false })).toContain('<form');
  });

  test('writes JSON without entities, where no apostrophe is in the way', () => {
    expect(slim('<i data-a="{&quot;b&quot;:&quot;&amp;&lt;&quot;}" c="d">', { isFetched: false })).toBe(
      `<i data-a='{"b":"&amp;&lt;"}' c="d">`,
    );
    const apostrophe = '<i data-a="{&quot;b&quot;:&quot;o\'c&quot;}">';
    expect(slim(apostrophe, { isFetched: false })).toBe(apostrophe);
  });
});
