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

/** The line that says whether the newest answer is kept, and where. */
export const bindSaveStatus = (): (() => void) => {
  const line = document.getElementById('save-status');
  if (!line) return () => undefined;
  // Written by SaveStatus.astro at the build.
  const words = JSON.parse(line.dataset['words'] ?? '') as Words;
  return $saving.subscribe((now) => {
    line.textContent = wordsFor(now, words);
    line.dataset['state'] = now.state === 'failed' && now.kept === 'device' ? 'saved' : now.state;
  });
};
