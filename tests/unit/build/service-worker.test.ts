import { beforeEach, describe, expect, test } from 'vitest';
import { serviceWorker, serviceWorkerCode } from '#build/service-worker.ts';

const root = 'https://example.org/site/';

/** Stores of texts by address, in a world whose network can be cut. */
const world = () => {
  const stores = new Map<string, Map<string, string>>();
  const network = new Map<string, { readonly status: number; readonly text: string }>();
  let isCut = false;
  const listeners = new Map<string, (event: never) => void>();
  const scope = {
    registration: { scope: root },
    caches: {
      keys: async () => [...stores.keys()],
      open: async (name: string) => ({
        match: async (url: string) => {
          const text = stores.get(name)?.get(url);
          return text === undefined ? undefined : new Response(text);
        },
      }),
    },
    clients: { claim: async () => undefined },
    skipWaiting: async () => undefined,
    fetch: async ({ url }: Request) => {
      const found = network.get(url);
      if (isCut) throw new TypeError('cut');
      return new Response(found?.text ?? '', { status: found?.status ?? 404 });
    },
    addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
  };
  serviceWorker(scope as never, { prefix: 'orientir ', mark: 'mark', stand: 'stand.html' });
  const ask = async (path: string, mode = 'navigate'): Promise<string | undefined> => {
    let answer: Promise<Response> | undefined;
    const request = { url: path.includes(':') ? path : root + path, method: 'GET', mode };
    listeners.get('fetch')?.({ request, respondWith: (given: Promise<Response>) => (answer = given) } as never);
    const given = await answer;
    return given?.type === 'error' ? 'error' : given?.text();
  };
  const keep = (name: string, files: Readonly<Record<string, string>>) =>
    stores.set(`orientir ${name}`, new Map(Object.entries(files).map(([path, text]) => [root + path, text])));
  const serve = (path: string, text: string, status = 200) => network.set(root + path, { status, text });
  return { ask, keep, serve, cut: () => (isCut = true) };
};

describe('the worker', () => {
  let here = world();
  beforeEach(() => {
    here = world();
  });

  test('gives what the network has, also where an older one is kept', async () => {
    here.serve('a.html', 'new');
    here.keep(`${root} kc-01 1`, { mark: '', 'a.html': 'old' });
    expect(await here.ask('a.html')).toBe('new');
  });

  test('gives what is kept where the network is cut or the server broken, whatever stands after the path', async () => {
    here.keep(`${root} kc-01 1`, { mark: '', 'a.html': 'old', 'index.html': 'start' });
    here.serve('a.html', 'broken', 502);
    expect(await here.ask('a.html')).toBe('old');
    here.cut();
    expect(await here.ask('a.html?q=1#part')).toBe('old');
    expect(await here.ask('')).toBe('start');
  });

  test('does not mix a half-finished download with a whole one', async () => {
    here.keep(`${root} kc-01 2`, { 'a.html': 'half' });
    here.keep(`${root} kc-01 1`, { mark: '', 'a.html': 'whole' });
    here.cut();
    expect(await here.ask('a.html')).toBe('whole');
  });

  test('asks no network for what has a hash in its name and is kept', async () => {
    here.keep(`${root} kc-01 1`, { mark: '', '_astro/a.js': 'kept' });
    here.serve('_astro/a.js', 'sent');
    expect(await here.ask('_astro/a.js', 'cors')).toBe('kept');
  });

  test('stands in for a page that is not kept, and for nothing else', async () => {
    here.keep(`${root} kc-01 1`, { mark: '', 'stand.html': 'no network' });
    here.cut();
    expect(await here.ask('hr.html')).toBe('no network');
    expect(await here.ask('data.json', 'cors')).toBe('error');
  });

  test('leaves alone what belongs to another site on the same server, or to another server', async () => {
    here.keep(`${root}nested/ kc-01 1`, { mark: '', 'a.html': 'foreign' });
    here.cut();
    expect(await here.ask('a.html')).toBe('error');
    expect(await here.ask('https://example.org/other/a.html')).toBeUndefined();
  });

  test('stands in its file as a script without imports', () => {
    expect(serviceWorkerCode()).not.toMatch(/\bimport\b|\/\//);
    expect(() => new Function('self', serviceWorkerCode())).not.toThrow();
  });
});
