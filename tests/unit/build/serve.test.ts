import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Served, serve } from '#build/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(folder, 'site');
let served: Served | undefined;

beforeEach(() => {
  mkdirSync(join(site, 'courses'), { recursive: true });
  for (const file of ['index.html', '404.html', 'courses.html', 'courses/kc-01.html', 'courses/index.html', 'a.js']) {
    writeFileSync(join(site, file), `<p>${file}`);
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
});
afterEach(async () => {
  await served?.close();
  rmSync(folder, { recursive: true });
});

const start = async (prefix?: string): Promise<string> => {
  served = await serve({ folder: site, port: 0, ...(prefix === undefined ? {} : { prefix }) });
  return served.url;
};

/** As written: fetch() would clean the path first. */
const statusOf = (url: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('the server for preview and tests', () => {
  test('gives a file with its type and forbids keeping it', async () => {
    const answer = await fetch(`${await start()}courses/kc-01.html?x=1`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toBe('<p>courses/kc-01.html');
  });

  test('gives modules a type that a browser runs', async () => {
    expect((await fetch(`${await start()}a.js`)).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('gives the first page for the root only: no other directory index and no .html added', async () => {
    const url = await start();
    expect(await (await fetch(url)).text()).toBe('<p>index.html');
    for (const path of ['courses/', 'courses/kc-01']) expect((await fetch(url + path)).status).toBe(404);
  });

  test('gives the 404 page with status 404', async () => {
    const answer = await fetch(`${await start()}nope`);
    expect([answer.status, await answer.text()]).toEqual([404, '<p>404.html']);
  });

  test('works under a prefix with spaces and Cyrillic, and knows nothing beside it', async () => {
    const url = await start('/Учебный портал/курсы');
    expect(new URL(url).pathname).toBe(encodeURI('/Учебный портал/курсы/'));
    expect(await (await fetch(url)).text()).toBe('<p>index.html');
    expect((await fetch(`${url}courses/kc-01.html`)).status).toBe(200);
    expect((await fetch(new URL('/courses/kc-01.html', url))).status).toBe(404);
  });

  test('answers HEAD without a body and refuses other methods', async () => {
    const url = await start();
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '13', '']);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/%00', '/%E0%A4%A'])(
    'refuses %s',
    async (path) => {
      expect(await statusOf(await start(), path)).toBe(400);
    },
  );

  test('a port that is taken is told by the error', async () => {
    const port = Number(new URL(await start()).port);
    await expect(serve({ folder: site, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
