import type { openSearch } from '#search/open-search.ts';

// These functions run in the measured page: they may use nothing from outside themselves. All times are milliseconds.

interface SearchAsked {
  /** Of the bundled module, of titles and of words. */
  readonly module: string;
  readonly files: readonly string[];
  readonly queries: readonly string[];
}

declare global {
  interface Window {
    /** From the first letter's timestamp to the paint of the first find. */
    firstFind: Promise<number>;
  }
}

/** Resolves once the files have come and the page has nothing to do: what is made of them is made. */
export const indexCame = async (paths: readonly string[]): Promise<void> => {
  const isThere = (path: string): boolean =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).some(
      ({ name, responseEnd }) => name.endsWith(path) && responseEnd > 0,
    );
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
  while (!paths.every(isThere)) await new Promise((resolve) => setTimeout(resolve, 20));
  // Reading the answer, making the index, drawing it and the rehearsal come one after another.
  for (let turn = 0; turn < 4; turn += 1) await idle();
};

/** Called before the first letter. The clock stops in the first task after the frame that holds the find. */
export const watchFinds = (): void => {
  const pressed = new Promise<number>((resolve) => {
    addEventListener('beforeinput', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
  });
  const painted = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error('Nothing was found.')), 10_000);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-find]')) return;
      observer.disconnect();
      requestAnimationFrame(() => port2.postMessage(undefined));
    }).observe(document, { subtree: true, childList: true });
  });
  window.firstFind = Promise.all([pressed, painted]).then(([from, to]) => to - from);
};

/** What the search files cost to load, as text already fetched, in code that has not run before; then every query. */
export const timeSearch = async ({ module, files, queries }: SearchAsked) => {
  const code: { openSearch: typeof openSearch } = await import(module);
  const [titles = '', ...words] = await Promise.all(files.map(async (file) => (await fetch(file)).text()));
  const start = performance.now();
  const search = code.openSearch(JSON.parse(titles), false).with(words.map((text) => JSON.parse(text)));
  const load = performance.now() - start;
  const times = queries.map((query) => {
    const from = performance.now();
    search.find(query, 10);
    return performance.now() - from;
  });
  return { load, times };
};

/** Files fetched since the page began, and how many bytes each had on the line. */
export const filesSoFar = () =>
  (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, encodedBodySize }) => ({
    url: name,
    bytes: encodedBodySize,
  }));
