import { ended, leave } from '#player/session.ts';
import { $returnTo } from '#player/stores.ts';

/** Nobody is kept longer by an LMS that does not answer, milliseconds. */
const patience = 10_000;

/**
 * The button that finishes: ends the session while the page lives, then goes where the LMS wants, or closes the window if
 * it was opened for us.
 */
export const bindFinish = (): (() => void) => {
  const button = document.querySelector<HTMLButtonElement>('[data-finish]');
  const finish = async (): Promise<void> => {
    leave('finish');
    if (button) button.disabled = true;
    await Promise.race([ended(), new Promise((resolve) => setTimeout(resolve, patience))]);
    const address = $returnTo.get();
    if (address !== undefined) location.assign(address);
    else if (window.opener) window.close();
  };
  const onClick = (): void => void finish();
  button?.addEventListener('click', onClick);
  return () => button?.removeEventListener('click', onClick);
};
