/**
 * The button in the header; what it opens is fetched with the first press. There is nothing to release: a page that is
 * swapped within an LMS brings a button of its own.
 */
export const bindView = (): void => {
  const button = document.querySelector<HTMLElement>('.view-button');
  if (button) button.onclick = async () => (await import('./view-panel.ts')).toggleViewPanel(button);
};
