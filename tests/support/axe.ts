import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const written = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** With its few letters beyond ASCII escaped: because of them a browser would keep and read twice as many bytes. */
const source = written.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Not page.evaluate(): on its way to the page it takes half a megabyte apart and puts it together again. */
const bringAxe = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Runtime.evaluate', { expression: source });
  await devtools.detach();
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs in the page. Of what is well, axe would describe every element: most of its time. */
const violations = async (runOnly: string[]): Promise<readonly string[]> => {
  if (!window.axe) throw new Error('axe is not in the page.');
  const found = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};

/** The page keeps axe until it is left. Of pages within a page nothing is looked at: the site has none. */
const findings = async (page: Page, runOnly: string[]): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await bringAxe(page);
  return page.evaluate(violations, runOnly);
};

/** What axe finds on the page as it stands, a line for each: rule, element, reason. */
export const axeFindings = (page: Page): Promise<readonly string[]> => findings(page, tags);

/** The same by the rules that look at colours. */
export const axeColourFindings = (page: Page): Promise<readonly string[]> =>
  findings(page, ['color-contrast', 'link-in-text-block']);
