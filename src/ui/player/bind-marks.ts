import type { LessonId, QuizId } from '#domain/ids.ts';
import type { CourseProgress } from '#domain/progress.ts';
import { courseProgress } from '#player/learning.ts';
import { $progress } from '#player/stores.ts';
import { lessonStates } from '#text/lesson.ts';
import { quizStates } from '#text/quiz-states.ts';
import { pageAtHand } from './page-at-hand.ts';

type State = 'unseen' | 'opened' | 'done';

const lessonState = (own: CourseProgress, lesson: LessonId): State => {
  const state = own.lessons[lesson];
  if (state === 2) return 'done';
  return state === 1 ? 'opened' : 'unseen';
};

const quizState = (own: CourseProgress, quiz: QuizId): State => {
  const attempts = Object.values(own.attempts).filter((attempt) => attempt.quiz === quiz);
  if (attempts.some(({ verdict }) => verdict?.passed)) return 'done';
  return attempts.length > 0 ? 'opened' : 'unseen';
};

const each = (name: string, draw: (element: HTMLElement, id: string) => void): void => {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
    draw(element, element.getAttribute(`data-${name}`) ?? '');
  }
};

const tick = (element: HTMLElement, state: State, word: string): void => {
  const mark = state === 'done' ? '✓' : '';
  if (element.firstChild?.textContent === mark) return;
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = state === 'done' ? word : '';
  element.replaceChildren(mark, hidden);
};

const mark = (element: HTMLElement, state: State, word: string): void => {
  element.dataset['state'] = state;
  element.textContent = word;
};

/** Shows what is done in the course's contents. */
export const bindMarks = (): (() => void) => {
  const { course } = pageAtHand();
  if (!course) return () => undefined;
  return $progress.subscribe((progress) => {
    const own = courseProgress(progress, course);
    each('lesson-tick', (at, id) => tick(at, lessonState(own, id as LessonId), lessonStates.done));
    each('quiz-tick', (at, id) => tick(at, quizState(own, id as QuizId), quizStates.done));
    each('lesson-mark', (at, id) => {
      const state = lessonState(own, id as LessonId);
      mark(at, state, lessonStates[state]);
    });
    each('quiz-mark', (at, id) => {
      const state = quizState(own, id as QuizId);
      mark(at, state, quizStates[state]);
    });
  });
};
