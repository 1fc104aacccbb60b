import { completeMark, noNetworkPage, storeWord } from '#domain/offline-list.ts';

/** What the worker uses of its global scope. */
type Scope = {
  readonly registration: { readonly scope: string };
  readonly caches: CacheStorage;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
};

type WorkerEvent = {
  readonly request: Request;
  readonly waitUntil: (done: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
};

type Names = { readonly prefix: string; readonly mark: string; readonly stand: string };

/**
 * Answers from the network, and where that fails from courses that were downloaded whole; what has a hash in its name
 * comes from the store at once. It keeps nothing itself, so an older one does no harm to a newer edition. Written out
 * into `sw.js` as text: it may use nothing from outside, and has no comments within.
 */
export const serviceWorker = (scope: Scope, { prefix, mark, stand }: Names): void => {
  const root = scope.registration.scope;
  const fileOf = (url: string): string => {
    const path = url.replace(/[?#].*$/s, '');
    return path.endsWith('/') ? `${path}index.html` : path;
  };
  const kept = async (url: string): Promise<Response | undefined> => {
    for (const name of await scope.caches.keys()) {
      if (!name.startsWith(`${prefix}${root} `)) continue;
      const store = await scope.caches.open(name);
      const found = (await store.match(root + mark)) && (await store.match(fileOf(url)));
      if (found) return found;
    }
    return undefined;
  };
  const answer = async (request: Request): Promise<Response> => {
    const hashed = request.url.startsWith(`${root}_astro/`) ? await kept(request.url) : undefined;
    if (hashed) return hashed;
    try {
      const fresh = await scope.fetch(request);
      return fresh.status < 500 ? fresh : ((await kept(request.url)) ?? fresh);
    } catch {
      const page = request.mode === 'navigate' ? await kept(root + stand) : undefined;
      return (await kept(request.url)) ?? page ?? Response.error();
    }
  };
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method === 'GET' && request.url.startsWith(root)) event.respondWith(answer(request));
  });
};

export const serviceWorkerPath = 'sw.js';

/** The worker's file. */
export const serviceWorkerCode = (): string => {
  const names: Names = { prefix: storeWord, mark: completeMark, stand: noNetworkPage };
  return `(${serviceWorker})(self,${JSON.stringify(names)});\n`;
};
