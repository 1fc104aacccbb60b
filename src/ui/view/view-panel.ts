import { h, render } from 'preact';
import { viewSheet } from './kept-view.ts';
import { ViewPanel } from './ViewPanel.tsx';

const panelId = 'view-panel';

const close = (button: HTMLElement): void => {
  const place = document.getElementById(panelId);
  if (place) render(null, place);
  place?.remove();
  button.setAttribute('aria-expanded', 'false');
  button.focus();
};

const open = async (button: HTMLElement): Promise<void> => {
  const header = button.closest('header');
  if (!header) return;
  await viewSheet();
  // Two quick presses before the styles came.
  if (document.getElementById(panelId)) return;
  const place = document.createElement('div');
  place.id = panelId;
  header.append(place);
  button.setAttribute('aria-expanded', 'true');
  button.setAttribute('aria-controls', panelId);
  place.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(button);
  });
  render(h(ViewPanel, { onClose: () => close(button) }), place);
  place.querySelector<HTMLElement>('h2')?.focus();
};

export const toggleViewPanel = async (button: HTMLElement): Promise<void> => {
  if (document.getElementById(panelId)) close(button);
  else await open(button);
};
