import { $failedEnd } from '#player/lms-stores.ts';
import { ended, leave } from '#player/session.ts';
import { $returnTo, $saving } from '#player/stores.ts';

/** Nobody is kept longer by an LMS that does not answer, milliseconds. */
const patience = 10_000;

/**
 * The button that finishes: ends the session while the page lives, then goes where the LMS wants, or closes the window if
 * it was opened for us. Where the LMS does not confirm the end, the page stays and says what became of the answers.
 */
export const bindFinish = (): (() => void) => {
  const button = document.querySelector<HTMLButtonElement>('[data-finish]');
  const finish = async (): Promise<void> => {
    leave('finish');
    if (button) button.disabled = true;
    const end = await Promise.race([ended(), new Promise<undefined>((resolve) => setTimeout(resolve, patience))]);
    if (end && !end.ok) {
      // Whoever closed the window would not learn that something may be missing.
      $failedEnd.set(end);
      $saving.set({ state: 'failed', why: end.why, kept: end.kept });
      return;
    }
    const address = $returnTo.get();
    if (address !== undefined) location.assign(address);
    else if (window.opener) window.close();
  };
  const onClick = (): void => void finish();
  button?.addEventListener('click', onClick);
  return () => button?.removeEventListener('click', onClick);
};
