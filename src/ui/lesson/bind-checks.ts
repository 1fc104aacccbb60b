import { type ComponentProps, h, hydrate } from 'preact';
import { Check } from './Check.tsx';

/**
 * Wakes the checks of a lesson, which stand in the page as they were rendered at the build. Not an island of Astro's:
 * the same component is ready earlier and with a third less script when the page's own module hydrates it.
 */
export const bindChecks = (): void => {
  const [first, ...others] = document.querySelectorAll<HTMLElement>('[data-check]');
  if (first) wake(first);
  // Each in a task of its own, so that an old machine answers to keys and pointer in between.
  for (const other of others) setTimeout(() => wake(other));
};

const wake = (element: HTMLElement): void => {
  // Written by Check.astro at the build.
  const props = JSON.parse(element.dataset['check'] ?? '') as ComponentProps<typeof Check>;
  element.removeAttribute('data-check');
  hydrate(h(Check, props), element);
};
