import { type ComponentProps, h, hydrate, options } from 'preact';
import { listedView } from '#questions/listed-view.ts';
import { ownView } from '#questions/own-views.ts';
import { Check } from './Check.tsx';
import { whenNear } from './when-near.ts';

type CheckData = Omit<ComponentProps<typeof Check>, 'view'>;

/**
 * Wakes the checks of a lesson, which stand in the page as they were rendered at the build: the first at once, the
 * others when the reader comes near. Not an island of Astro's: the same component is ready earlier and with a third
 * less script when the page's own module hydrates it.
 */
export const bindChecks = (): void => {
  const [first, ...others] = document.querySelectorAll<HTMLElement>('[data-check]');
  // In a task of its own, else an old processor is held; but a most urgent one, else the page's drawing comes before it.
  if (first) {
    if ('scheduler' in globalThis) void scheduler.postTask(() => wake(first), { priority: 'user-blocking' });
    else void wake(first);
  }
  whenNear(others, wake);
};

const wake = async (element: HTMLElement): Promise<void> => {
  // Written by Check.astro at the build.
  const data = JSON.parse(element.dataset['check'] ?? '') as CheckData;
  const { question } = data;
  // The table of all kinds is fetched only where the page does not list the file.
  const view =
    ownView(question) ??
    (await listedView(question)) ??
    (await (await import('#questions/views.ts')).loadView(question));
  element.removeAttribute('data-check');
  // Its effects make it ready. They need not wait for a frame, since it looks as it did.
  options.requestAnimationFrame = setTimeout;
  hydrate(h(Check, { ...data, view }), element);
  delete options.requestAnimationFrame;
};
