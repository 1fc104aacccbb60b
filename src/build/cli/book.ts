import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { bookCli } from '#text/book-cli.ts';
import { siteNotBuilt } from '#text/build.ts';
import { bookOptions } from '../book-options.ts';
import { bookPdf, coursesWithBook } from '../book-pdf.ts';
import { findChromium, launchOptions } from '../find-chromium.ts';
import { siteInFolder } from '../site-folder.ts';

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

/** Undefined where there is no browser, or the library that drives it was not installed. */
const startBrowser = async (): Promise<Browser | undefined> => {
  try {
    const { chromium } = await import('@playwright/test');
    const found = findChromium(process.env['CHROMIUM'], chromium.executablePath());
    return found === undefined ? undefined : await chromium.launch(launchOptions(found));
  } catch {
    return undefined;
  }
};

/** `npm run book -- --course kc-01 --out DIR` ends with 1 where nothing could be written. */
const run = async (dist: string, argv: readonly string[]): Promise<void> => {
  const site = siteInFolder(dist);
  if (!site) return fail(siteNotBuilt);
  const options = bookOptions(argv, coursesWithBook(site));
  if (!options.ok) return fail(options.message);
  const browser = await startBrowser();
  if (!browser) return fail(bookCli.noBrowser);
  mkdirSync(options.out, { recursive: true });
  for (const course of options.courses) {
    const file = join(options.out, `${course}-book.pdf`);
    const pdf = await bookPdf(browser, site, course);
    writeFileSync(file, pdf);
    console.log(bookCli.written(file, pdf.length));
  }
  await browser.close();
};

await run(join(import.meta.dirname, '../../../dist'), process.argv.slice(2));
