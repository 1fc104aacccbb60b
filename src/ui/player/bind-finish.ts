import { leave } from '#player/session.ts';

/** The button that finishes: ends the session while the page lives, then closes the window if it was opened for us. */
export const bindFinish = (): (() => void) => {
  const button = document.querySelector<HTMLButtonElement>('[data-finish]');
  const finish = (): void => {
    leave('finish');
    if (button) button.disabled = true;
    if (window.opener) window.close();
  };
  button?.addEventListener('click', finish);
  return () => button?.removeEventListener('click', finish);
};
