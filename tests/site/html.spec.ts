import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allExamples } from '#questions/examples.ts';
import { pages, siteFolder, siteText } from '../support/built-site.ts';
import { htmlFaults } from '../support/html-faults.ts';

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

test('nothing of the showcase is in the site that people host', () => {
  const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  expect(pages).not.toContain('showcase.html');
  const ids = allExamples.map(({ question }) => question.id);
  expect(ids.filter((id) => texts.some((text) => text.includes(id)))).toEqual([]);
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const path of pages) faults.push(...(await htmlFaults(path, siteText(path))));
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
