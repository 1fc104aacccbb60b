import { $saving, type Saving } from '#player/stores.ts';
import type { saving } from '#text/saving.ts';

type Words = typeof saving;

const wordsFor = (now: Saving, words: Words): string => {
  switch (now.state) {
    case 'idle':
      return '';
    case 'saving':
      return words.saving;
    case 'saved':
      return words[now.at];
    case 'failed':
      return words[now.kept ?? now.why];
    default:
      return now satisfies never;
  }
};

/** The sign beside the words: what only this tab has is neither saved nor failed, a copy on the device is as good as saved. */
const signFor = (now: Saving): string => {
  if (now.state === 'saved' && now.at === 'memory') return now.at;
  return now.state === 'failed' && now.kept === 'device' ? 'saved' : now.state;
};

/** The line that says whether the newest answer is kept, and where. */
export const bindSaveStatus = (): (() => void) => {
  const line = document.getElementById('save-status');
  if (!line) return () => undefined;
  // Written by SaveStatus.astro at the build.
  const words = JSON.parse(line.dataset['words'] ?? '') as Words;
  return $saving.subscribe((now) => {
    line.textContent = wordsFor(now, words);
    line.dataset['state'] = signFor(now);
  });
};
