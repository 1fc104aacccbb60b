import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import type { Served } from '#build/serve.ts';
import { windowedLaunch } from './chromium.ts';

/** The browser's back-forward cache, which Playwright turns off. */

export const browserWithPageCache = (): Promise<Browser> =>
  chromium.launch({ ...windowedLaunch(), ignoreDefaultArgs: ['--disable-back-forward-cache'] });

/** Serves the same once more, as most servers do: pages that may not be stored are not put into that cache either. */
export const cacheable = async (served: Served): Promise<Served> => {
  const server = createServer((request, response) => {
    const handOn = async (): Promise<void> => {
      const answer = await fetch(new URL(request.url ?? '/', served.url));
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    };
    handOn().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: served.url.replace(/^http:\/\/[^/]+/, `http://localhost:${port}`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export const leaveAndComeBack = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.title = event.persisted ? 'from the cache' : 'anew';
    });
  });
  await page.goto(address);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveTitle('from the cache');
};

/** Playwright has no frames of a page that comes from the cache; these look into the first frame of it. */
export const textInFrame = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    const course = document.querySelector('iframe')?.contentDocument;
    return course?.querySelector(wanted)?.textContent ?? '';
  }, selector);

export const clickInFrame = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => {
    document.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>(wanted)?.click();
  }, selector);
