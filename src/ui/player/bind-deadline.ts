import { $progress } from '#player/stores.ts';
import { today } from '#player/today.ts';
import { deadlineText } from '#text/deadline.ts';

/** Elements marked `data-due` say by when the learner's track is to be done; with a track's id, of that track only. */
export const bindDeadline = (): (() => void) => {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-due]')];
  return $progress.subscribe(({ track }) => {
    const { track: own = '', deadline } = track?.value ?? {};
    for (const element of elements) {
      const wanted = element.dataset['due'] || own;
      element.hidden = deadline === undefined || wanted !== own;
      element.textContent = deadline === undefined ? '' : deadlineText(deadline, today());
    }
  });
};
