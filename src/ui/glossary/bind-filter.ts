import { glossary as text } from '#text/glossary.ts';

/** Shows the terms of the chosen group alone, and says how many there are. */
export const bindFilter = (): void => {
  const form = document.querySelector<HTMLFormElement>('[data-filter]');
  const status = document.querySelector('[data-filter-count]');
  const sections = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  form?.addEventListener('change', () => {
    const chosen = new FormData(form).get('group');
    for (const section of sections) section.hidden = chosen !== '' && section.id !== chosen;
    const shown = sections.filter(({ hidden }) => !hidden);
    const count = shown.reduce((sum, section) => sum + section.querySelectorAll('dt').length, 0);
    if (status) status.textContent = text.shown(count);
  });
};
