import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, policyLine } from '#build/content-security-policy.ts';
import { elementsOf } from '#build/elements.ts';
import { inlineCodeOf } from '#build/inline-code.ts';

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const policyOf = (...pages: readonly string[]): string =>
  contentSecurityPolicy(pages.map((html) => inlineCodeOf(elementsOf(html))));
const problemsOf = (html: string): readonly string[] => inlineCodeOf(elementsOf(html)).problems;

describe('the policy', () => {
  test('of pages without inline code allows the site itself and nothing unsafe', () => {
    expect(policyOf('<p>x')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test('is the union over all pages, each source once, the same in whatever order the pages come', () => {
    const first = '<script>a()</script><style>b{}</style>';
    const second = '<script type="module">c()</script><script>a()</script>';
    const scripts = [hash('a()'), hash('c()')].sort().join(' ');
    expect(policyOf(first, second)).toContain(`script-src 'self' ${scripts}; style-src 'self' ${hash('b{}')};`);
    expect(policyOf(second, first)).toBe(policyOf(first, second));
  });

  test('hashes a script as the browser reads it: line ends normalised, entities left alone, Cyrillic in UTF-8', () => {
    expect(policyOf('<script>\r\nю("&amp;")\r\n</script>')).toContain(hash('\nю("&amp;")\n'));
  });

  test.each(['application/json', 'application/ld+json', 'text/plain'])('does not hash data of type %s', (type) => {
    expect(policyOf(`<script type="${type}">{}</script>`)).toContain("script-src 'self';");
  });

  test.each(['', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'])(
    'hashes a script of type "%s"',
    (type) => {
      expect(policyOf(`<script type="${type}">{}</script>`)).toContain(hash('{}'));
    },
  );

  test('finds inline code in <noscript>', () => {
    expect(policyOf('<head><noscript><style>a{}</style></noscript></head>')).toContain(hash('a{}'));
  });

  test('is written alone on its line', () => {
    expect(policyLine("default-src 'none'")).toBe(
      `\n<meta http-equiv="content-security-policy" content="default-src 'none'">\n`,
    );
  });
});

describe('what no policy of ours allows', () => {
  test.each([
    ['<p style="color:red">', 'атрибут style у <p>'],
    ['<button onclick="x()">', 'атрибут onclick у <button>'],
    ['<a href="javascript:void 0">', 'ссылка «javascript:void 0»'],
    ['<a href=" java\nscript:x()">', 'запрещена политикой'],
    ['<svg><rect style="fill:red"/></svg>', 'атрибут style у <rect>'],
    ['<template><p style="">', 'атрибут style у <p>'],
  ])('%s', (html, message) => {
    expect(problemsOf(html)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    '<style>a{b:url(#c);d:url("data:,x")}</style>',
    '<p title="javascript: язык">',
    '<astro-island component-export="onDone" ssr>',
  ])('does not include %s', (html) => {
    expect(problemsOf(html)).toEqual([]);
  });
});
