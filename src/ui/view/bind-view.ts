/** The button in the header; what it opens is fetched with the first press. */
export const bindView = (): (() => void) => {
  const button = document.querySelector<HTMLElement>('[data-view-button]');
  const press = (): void => void import('./view-panel.ts').then(({ toggleViewPanel }) => toggleViewPanel(button));
  button?.addEventListener('click', press);
  return () => button?.removeEventListener('click', press);
};
