import { courseProgress, markStudied, openLesson } from '#player/learning.ts';
import { $phase, $progress } from '#player/stores.ts';
import { markStudied as markText, studied } from '#text/lesson.ts';
import { pageAtHand } from './page-at-hand.ts';

/** Counts the lesson as opened and works the button that says it is studied. */
export const bindLesson = (): (() => void) => {
  const { course, lesson } = pageAtHand();
  if (!course || !lesson) return () => undefined;
  if ($phase.get() !== 'finished') openLesson(course, lesson);
  const button = document.querySelector<HTMLButtonElement>('[data-studied]');
  if (!button) return () => undefined;
  const press = (): void => {
    if (button.getAttribute('aria-disabled') !== 'true') markStudied(course, lesson);
  };
  button.addEventListener('click', press);
  const stop = $progress.subscribe((progress) => {
    const isDone = courseProgress(progress, course).lessons[lesson] === 2;
    // Not `disabled`: the button keeps its place in the keyboard's order and its focus.
    if (button.getAttribute('aria-disabled') === String(isDone)) return;
    button.textContent = isDone ? studied : markText;
    button.setAttribute('aria-disabled', String(isDone));
  });
  return () => {
    stop();
    button.removeEventListener('click', press);
  };
};
