import { describe, expect, test } from 'vitest';
import { outlined } from '#packaging/inline-files.ts';

const policy = (codes: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${codes}; style-src 'self'${codes}; img-src 'self'">`;

const page = (head: string, body: string, codes = ''): string =>
  `<html><head>${policy(codes)}${head}</head><body>${body}</body></html>`;

describe('code that stands in pages', () => {
  test('is a file of the package, the same one for every page', () => {
    const style = (root: string) => `<style>@font-face{src:url(${root}_astro/a.woff2)}</style>`;
    const deep = outlined(page(style('../../'), ''), 'courses/kc-01/podhod.html');
    const flat = outlined(page(style('../'), ''), 'courses/kc-01.html');
    expect([...deep.files.values()]).toEqual(['@font-face{src:url(./a.woff2)}']);
    expect(flat.files).toEqual(deep.files);
    const [path = ''] = deep.files.keys();
    expect(path).toMatch(/^_astro\/inline\.[\da-f]{8}\.css$/);
    expect(deep.html).toContain(`<link rel="stylesheet" href="../../${path}">`);
    expect(flat.html).toContain(`<link rel="stylesheet" href="../${path}">`);
  });

  test('keeps its addresses whatever they look like', () => {
    const css = 'a{b:url("../favicon.svg");c:url(data:image/png;base64,AA);d:url(#e)}';
    const { files } = outlined(page(`<style>${css}</style>`, ''), 'courses/kc-01.html');
    expect([...files.values()]).toEqual(['a{b:url("../favicon.svg");c:url(data:image/png;base64,AA);d:url(#e)}']);
  });

  test('keeps the order of styles, which decides between rules', () => {
    const { html, files } = outlined(page('<style>a{}</style><style>b{}</style>', ''), 'a.html');
    const [first = '', second = ''] = files.keys();
    expect(files.get(first)).toBe('a{}');
    expect(html.indexOf(first)).toBeLessThan(html.indexOf(second));
  });

  test('is apart where it is the style of all pages, so that one file serves them', () => {
    const own = outlined(page('<style>.card{}:root{--a:b}p{}</style>', ''), 'a.html');
    const plain = outlined(page('<style>:root{--a:b}p{}</style>', ''), 'b.html');
    expect([...own.files.values()]).toEqual(['.card{}', ':root{--a:b}p{}']);
    expect([...own.files.keys()]).toEqual(expect.arrayContaining([...plain.files.keys()]));
  });

  test('of islands runs as modules; what stands in the head still runs before the page is painted', () => {
    const { html, files } = outlined(page('<script>early()</script>', '<script>island()</script>'), 'a.html');
    const [early = '', island = ''] = files.keys();
    expect(html).toContain(`<script src="${early}"></script></head>`);
    expect(html).toContain(`<body><script type="module" src="${island}"></script>`);
    expect([...files.values()]).toEqual(['early()', 'island()']);
  });

  test('leaves its hash in the policy only while it is there', () => {
    const codes = " 'sha256-A+/=' 'sha256-B='";
    const none = outlined(page('<style>a{}</style><script>c()</script>', '<script>b()</script>', codes), 'a.html').html;
    expect(none).toContain(policy(''));
    const kept = outlined(page('<style media="print">a{}</style>', '', codes), 'a.html').html;
    expect(kept).toContain(`script-src 'self'; style-src 'self'${codes}; img-src`);
  });

  test('is all that changes', () => {
    const plain = page('<link rel="icon" href="a.svg">', '<script type="module" src="b.js"></script><p>c</p>');
    expect(outlined(plain, 'a.html')).toEqual({ html: plain, files: new Map() });
  });
});
