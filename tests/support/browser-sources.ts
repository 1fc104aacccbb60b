import { readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

const project = join(import.meta.dirname, '../..');

/** pako as bundlers take it. */
const pako = join(dirname(createRequire(import.meta.url).resolve('pako')), 'pako.mjs');

/** A source file without its types, its imports as addresses of this server. */
const asModule = (path: string): string =>
  stripTypeScriptTypes(readFileSync(join(project, path), 'utf8'))
    .replaceAll(/from '#([\w-]+)\//g, "from '/src/$1/")
    .replaceAll("from 'pako'", "from '/pako.js'");

const script = { contentType: 'text/javascript; charset=utf-8' };

/** From now on the page may import our sources, as they stand, from `/src/…`; `/empty.html` is a page without anything. */
export const serveSources = async (page: Page): Promise<void> => {
  await page.route('**/empty.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Empty</title>' }),
  );
  await page.route('**/pako.js', (route) => route.fulfill({ ...script, body: readFileSync(pako, 'utf8') }));
  await page.route('**/src/**/*.ts', (route) =>
    route.fulfill({ ...script, body: asModule(new URL(route.request().url()).pathname.slice(1)) }),
  );
};
