import type { LessonId, QuizId } from '#domain/ids.ts';
import type { CourseProgress } from '#domain/progress.ts';
import { courseProgress } from '#player/learning.ts';
import { $progress } from '#player/stores.ts';
import { lessonStates } from '#text/lesson.ts';
import { quizStates } from '#text/quiz-states.ts';
import { pageAtHand } from './page-at-hand.ts';

type State = 'unseen' | 'opened' | 'done' | 'credited';

const states: readonly State[] = ['unseen', 'opened', 'done', 'credited'];

const lessonState = (own: CourseProgress, lesson: string): State =>
  states[own.lessons[lesson as LessonId] ?? 0] ?? 'unseen';

const quizState = (own: CourseProgress, quiz: string): State => {
  const attempts = Object.values(own.attempts).filter((attempt) => attempt.quiz === (quiz as QuizId));
  if (attempts.some(({ verdict }) => verdict?.passed)) return 'done';
  return attempts.length > 0 ? 'opened' : 'unseen';
};

/** `data-only` names the one state that is said in words; the outline is silent about the others. */
const mark = (element: HTMLElement, state: State, words: Readonly<Record<State, string>>): void => {
  const { only = state, state: shown } = element.dataset;
  // Most marks stay as they are: writing them again would lay the page out again with every answer.
  if (shown === state) return;
  element.dataset['state'] = state;
  element.textContent = only === state || (only === 'done' && state === 'credited') ? words[state] : '';
};

/** The test of a module that was credited stands in one list with its lessons. */
const isCredited = (quiz: HTMLElement): boolean => {
  const lessons = [...(quiz.closest('ol')?.querySelectorAll<HTMLElement>('[data-lesson-mark]') ?? [])];
  return lessons.length > 0 && lessons.every(({ dataset }) => dataset['state'] === 'credited');
};

const marked = (name: string): NodeListOf<HTMLElement> => document.querySelectorAll(`[data-${name}]`);

/** Shows what is done of the course, in its contents and in the outline. */
export const bindMarks = (): (() => void) => {
  const { course } = pageAtHand();
  if (!course) return () => undefined;
  return $progress.subscribe((progress) => {
    const own = courseProgress(progress, course);
    for (const at of marked('lesson-mark')) mark(at, lessonState(own, at.dataset['lessonMark'] ?? ''), lessonStates);
    for (const at of marked('quiz-mark')) {
      mark(at, isCredited(at) ? 'credited' : quizState(own, at.dataset['quizMark'] ?? ''), quizStates);
    }
  });
};
