import { glossary as text } from '#text/glossary.ts';

/** Shows the terms of the chosen group alone, and says how many there are. */
export const bindFilter = (): void => {
  const choice = document.querySelector('[data-filter]');
  const status = document.querySelector('[data-filter-count]');
  const sections = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const filter = (): number => {
    const chosen = choice?.querySelector<HTMLInputElement>(':checked')?.value ?? '';
    for (const section of sections) section.hidden = chosen !== '' && section.id !== chosen;
    return sections.reduce((sum, one) => sum + (one.hidden ? 0 : one.querySelectorAll('dt').length), 0);
  };
  choice?.addEventListener('change', () => {
    const count = filter();
    if (status) status.textContent = text.shown(count);
  });
  // Some browsers keep the choice when the page is loaded again.
  filter();
};
