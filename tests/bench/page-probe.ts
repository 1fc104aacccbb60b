// These functions run in the measured page: they may use nothing from outside themselves. All times are milliseconds
// since the navigation began.

interface Seen {
  /** When the first check took answers. */
  readyAt: number;
  /** When each long task began. */
  readonly longTasks: number[];
  /** Sum over the layout shifts that no input had caused. */
  shift: number;
  /** To be stopped before the answer is measured: what they are told then would cost time of its own. */
  readonly observers: PerformanceObserver[];
  /** Settles one second after `readyAt`; rejects if the check never takes answers. */
  readonly settled: Promise<void>;
}

declare global {
  interface Window {
    bench: Seen;
    /** From the click's timestamp to the paint of what it said. */
    answered: Promise<number>;
  }
}

export interface LoadedFile {
  readonly path: string;
  /** As transferred, compressed. */
  readonly bytes: number;
  readonly startedAt: number;
}

/** Stands before the page's own scripts. A check is ready when its fieldset is no longer disabled. */
export const watchPage = (): void => {
  const settled = new Promise<void>((resolve, reject) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector<HTMLFieldSetElement>('main fieldset')?.disabled !== false) return;
      window.bench.readyAt = performance.now();
      observer.disconnect();
      setTimeout(resolve, 1000);
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    setTimeout(() => reject(new Error('The first check never became ready.')), 30_000);
  });
  const seen: Seen = { readyAt: Number.NaN, longTasks: [], shift: 0, observers: [], settled };
  window.bench = seen;
  const onEntries = (type: string, take: (entry: PerformanceEntry) => void): void => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true });
    seen.observers.push(observer);
  };
  onEntries('longtask', ({ startTime }) => seen.longTasks.push(startTime));
  onEntries('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
};

/** Stands before the scripts of a page that asks nothing, so that `readPage` can read it. */
export const watchReading = (): void => {
  window.bench = { readyAt: 0, longTasks: [], shift: 0, observers: [], settled: Promise.resolve() };
};

/**
 * Called when an answer is chosen in the form that `selector` finds first, before «check» is clicked. The clock starts
 * at the click's own timestamp, so the wait for a busy main thread counts; it stops in the first task after the frame
 * that holds the new text: a frame callback, which runs just before the paint, posts the most urgent task, which runs
 * just after it. Whether the text is there is looked up when the clock has stopped: to watch for it would cost a tenth
 * of what is measured.
 */
export const watchAnswer = (selector: string): void => {
  const form = document.querySelector(selector);
  window.answered = new Promise<number>((resolve, reject) => {
    const afterNextPaint = (from: number): number =>
      // A message between ports waits for other tasks, even for a second frame: it would count what comes after the paint.
      requestAnimationFrame(() => void scheduler.postTask(() => look(from), { priority: 'user-blocking' }));
    const look = (from: number): void => {
      const to = performance.now();
      if (form?.querySelector('[role="status"]')?.textContent) resolve(to - from);
      else afterNextPaint(from);
    };
    setTimeout(() => reject(new Error('No feedback came.')), 10_000);
    addEventListener('click', ({ timeStamp }) => afterNextPaint(timeStamp), { capture: true, once: true });
  });
};

/** Everything but the answer, once `settled`. */
export const readPage = () => {
  const [navigation] = performance.getEntriesByType('navigation');
  const entries = [...(navigation ? [navigation] : []), ...performance.getEntriesByType('resource')];
  const files = (entries as PerformanceResourceTiming[]).map(({ name, encodedBodySize, startTime }): LoadedFile => {
    return { path: new URL(name).pathname, bytes: encodedBodySize, startedAt: startTime };
  });
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  const { readyAt, longTasks, shift, observers } = window.bench;
  for (const observer of observers) observer.disconnect();
  return { files, firstPaint, readyAt, longTasks: longTasks.filter((at) => at <= readyAt + 1000).length, shift };
};
