import { slashKey } from '#ui/player/slash-key.ts';

/** Kept on the device, for all pages of the site. */
export const turnSlash = (isOn: boolean): void => {
  try {
    if (isOn) localStorage.removeItem(slashKey);
    else localStorage.setItem(slashKey, 'off');
  } catch {
    // Storage is refused: the key stays as it was, and nothing else is lost.
  }
};
