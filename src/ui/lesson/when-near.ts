/** Half a screen ahead of a reader who scrolls. */
const ahead = '400px';

/** Then the rest is fetched too: a page that was opened must go on to work when the network is gone. */
const quietMs = 2500;

/** One after the other: a click that falls between must not wait for all of them. */
const pauseMs = 100;

/** Calls `run` once for each element, when it comes near the window or when the page has been quiet for a while. */
export const whenNear = (elements: readonly HTMLElement[], run: (element: HTMLElement) => unknown): void => {
  const waiting = new Set(elements);
  const take = (element: HTMLElement): void => {
    if (!waiting.delete(element)) return;
    observer.unobserve(element);
    run(element);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) take(target as HTMLElement);
    },
    { rootMargin: ahead },
  );
  for (const element of elements) observer.observe(element);
  const takeRest = (): void => {
    const [next] = waiting;
    if (!next) return;
    take(next);
    setTimeout(takeRest, pauseMs);
  };
  setTimeout(takeRest, quietMs);
};
