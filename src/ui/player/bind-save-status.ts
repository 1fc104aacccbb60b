import { $saving, type Saving } from '#player/stores.ts';
import { saving as text } from '#text/saving.ts';

const words = (saving: Saving): string => {
  switch (saving.state) {
    case 'idle':
      return text.idle;
    case 'saving':
      return text.saving;
    case 'saved':
      return text[saving.at];
    case 'failed':
      return text[saving.why];
    default:
      return saving satisfies never;
  }
};

/** The line that says whether the newest answer is kept, and where. */
export const bindSaveStatus = (): (() => void) => {
  const line = document.getElementById('save-status');
  if (!line) return () => undefined;
  return $saving.subscribe((saving) => {
    line.textContent = words(saving);
    line.dataset['state'] = saving.state;
  });
};
