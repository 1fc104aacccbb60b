import { $assigned } from '#player/lms-stores.ts';
import { $progress } from '#player/stores.ts';
import { today } from '#player/today.ts';
import { deadlineText } from '#text/deadline.ts';

/**
 * Elements marked `data-due` say by when the learner's track is to be done; with a track's id, of that track only. What an
 * LMS says goes before what its package was made with, and that before a link's.
 */
export const bindDeadline = (): (() => void) => {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-due]')];
  const draw = (): void => {
    const { track: own = '', deadline: chosen } = $progress.get().track?.value ?? {};
    const deadline = $assigned.get()?.deadline ?? document.documentElement.dataset['deadline'] ?? chosen;
    for (const element of elements) {
      const wanted = element.dataset['due'] || own;
      element.hidden = deadline === undefined || wanted !== own;
      element.textContent = deadline === undefined ? '' : deadlineText(deadline, today());
    }
  };
  const stops = [$progress, $assigned].map((store) => store.listen(draw));
  draw();
  return () => {
    for (const stop of stops) stop();
  };
};
