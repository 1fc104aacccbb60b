import { expect, test } from 'vitest';
import { relocateCss } from '#build/relocate-css.ts';
import type { Site } from '#build/site-link.ts';

const site: Site = { files: new Set(['_astro/golos.woff2', 'a.png', '_astro/b.css']), idsOf: () => undefined };
const css = (text: string): string => relocateCss(text, '_astro/app.css', site).css;

test('an absolute address becomes relative to the style sheet', () => {
  expect(css('@font-face{src:url(/_astro/golos.woff2)format("woff2")}')).toBe(
    '@font-face{src:url(golos.woff2)format("woff2")}',
  );
  expect(css(`a{background:url("/a.png")}b{background:url( '/a.png' )}@import "/_astro/b.css";`)).toBe(
    `a{background:url("../a.png")}b{background:url( '../a.png' )}@import "b.css";`,
  );
});

test('addresses of data and of places in the page stay, quotes and brackets inside them too', () => {
  const text = `a{mask:url("data:image/svg+xml,<svg fill='url(%23g)'/>")}b{filter:url(#blur)}`;
  expect(relocateCss(text, '_astro/app.css', site)).toEqual({ css: text, problems: [] });
});

test('a missing file and a file from another host are problems', () => {
  const { problems } = relocateCss('a{b:url(/no.png)}@import "https://fonts.example/x.css";', '_astro/app.css', site);
  expect(problems).toEqual([
    expect.stringContaining('«/no.png» никуда не ведёт'),
    expect.stringContaining('«https://fonts.example/x.css» загружается с другого сайта'),
  ]);
});
