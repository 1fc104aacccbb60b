import { expect, test } from 'vitest';
import { relocateInlineStyles } from '#build/relocate-inline-styles.ts';
import type { Site } from '#build/site-link.ts';

const site: Site = { files: new Set(['_astro/font.woff2', 'courses/kc-01/a.html']), idsOf: () => undefined };
const styled = (css: string): string => `<head><style>${css}</style></head><p>url(/_astro/font.woff2)</p>`;

test('an address in an inline style becomes relative to the page', () => {
  const { html, problems } = relocateInlineStyles(
    styled('a{src:url(/_astro/font.woff2)}'),
    'courses/kc-01/a.html',
    site,
  );
  expect(html).toBe(styled('a{src:url(../../_astro/font.woff2)}'));
  expect(problems).toEqual([]);
});

test('a style may hold a <, as in a query for the width', () => {
  const css = (url: string): string => styled(`@media (width<=40rem){a{b:c}}d{src:url(${url})}`);
  const { html } = relocateInlineStyles(css('/_astro/font.woff2'), 'courses/kc-01/a.html', site);
  expect(html).toBe(css('../../_astro/font.woff2'));
});

test('a file that the site lacks is a problem', () => {
  const { problems } = relocateInlineStyles(styled('a{src:url(/_astro/gone.woff2)}'), 'courses/kc-01/a.html', site);
  expect(problems).toHaveLength(1);
});

test('text outside styles is left alone', () => {
  const page = '<p>a{src:url(/_astro/font.woff2)}</p>';
  expect(relocateInlineStyles(page, 'index.html', site).html).toBe(page);
});
