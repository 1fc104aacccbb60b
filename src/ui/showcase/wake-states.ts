import { h, hydrate } from 'preact';
import { loadView } from '#questions/views.ts';
import { ShownForm } from './ShownForm.tsx';
import { shownStates } from './shown-states.ts';

const wake = async (box: HTMLElement): Promise<void> => {
  const state = shownStates.find(({ anchor }) => anchor === box.dataset['state']);
  if (!state) return;
  hydrate(h(ShownForm, { state, view: await loadView(state.question) }), box);
  box.removeAttribute('data-state');
};

/** Wakes the forms of the showcase, which stand in the page as they were rendered. */
export const wakeStates = (): void => {
  for (const box of document.querySelectorAll<HTMLElement>('[data-state]')) void wake(box);
};
