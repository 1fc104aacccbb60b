import { type ComponentProps, h, hydrate } from 'preact';
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
  if (first) void wake(first);
  whenNear(others, (element) => void wake(element));
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
  hydrate(h(Check, { ...data, view }), element);
};
