import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { pages, siteText } from '../support/built-site.ts';

const validator = new HtmlValidate({
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended'],
  rules: {
    // Preact closes void elements with a slash, Astro without: HTML allows both.
    'void-style': 'off',
    // Courses and lessons keep their official names, however long.
    'long-title': 'off',
    // Checkboxes of one group share their name, as radio buttons do: `FormData.getAll` reads them.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
  },
});

/** Astro puts the style of its islands where the first of them stands, not into the head. */
const withoutIslandStyle = (html: string): string => html.replace(/<style>astro-island[^<]*<\/style>/, '');

const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

/** The pages that a test finds fault with, each with what it found. */
const faultsOf = (faultOf: (html: string) => unknown): readonly string[] =>
  pages.flatMap((path) => {
    const fault = faultOf(siteText(path));
    return fault ? [`${path}: ${fault}`] : [];
  });

const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

const policyOf = (html: string): string =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';

test('the list of files names the built pages', () => {
  expect(pages).toContain('index.html');
  expect(pages.length).toBeGreaterThan(90);
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const path of pages) {
    const { results } = await validator.validateString(withoutIslandStyle(siteText(path)), path);
    const messages = results.flatMap((result) => result.messages);
    faults.push(...messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} ${selector}`));
  }
  expect(faults).toEqual([]);
});

test('every page has exactly one main heading', () => {
  expect(faultsOf((html) => count(html, /<h1[\s>]/g) !== 1 && `${count(html, /<h1[\s>]/g)} h1`)).toEqual([]);
});

test('every page says that it is in Russian', () => {
  expect(faultsOf((html) => !/<html[^>]* lang="ru"/.test(html) && 'no lang')).toEqual([]);
});

test('every page has a title of its own', () => {
  const titles = pages.map((path) => titleOf(siteText(path)));
  expect(titles).not.toContain('');
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('every page has a policy that denies by default and allows nothing unsafe', () => {
  const isStrict = (policy: string): boolean => policy.startsWith("default-src 'none'") && !policy.includes('unsafe-');
  expect(faultsOf((html) => !isStrict(policyOf(html)) && `policy: ${policyOf(html)}`)).toEqual([]);
});

test('the policy stands before anything that it rules', () => {
  expect(faultsOf((html) => /<(?:link|script|style)/.test(html.split('content-security-policy')[0] ?? ''))).toEqual([]);
});

test('no page has a style or a handler in an attribute', () => {
  expect(faultsOf((html) => /<[a-z][^<>]*\s(?:style|on[a-z]+)=/i.exec(html)?.[0])).toEqual([]);
});

test('no page names another host but in a link to follow', () => {
  const loaded = /<(?!a\s)[a-z][^<>]*\s(?:src|href|srcset|poster|action|content)="\s*(?:https?:)?\/\//i;
  expect(faultsOf((html) => loaded.exec(html)?.[0])).toEqual([]);
});
