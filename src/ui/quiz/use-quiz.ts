import { useEffect, useState } from 'preact/hooks';
import type { CourseId, QuizId } from '#domain/ids.ts';
import type { Test } from '#player/testing.ts';
import { loadViews, type Views } from '#questions/views.ts';
import { fetchQuiz } from './fetch-quiz.ts';

export type LoadedQuiz =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly test: Test; readonly views: Views };

const load = async (course: CourseId, id: QuizId): Promise<LoadedQuiz> => {
  try {
    const quiz = await fetchQuiz(course, id);
    if (!quiz) return { state: 'failed' };
    const views = await loadViews(quiz.bank);
    const judgedAs: Test['judgedAs'] = ({ kind }) => views.get(kind)?.kind.judgedAs;
    return { state: 'ready', test: { quiz, judgedAs }, views };
  } catch {
    return { state: 'failed' };
  }
};

export const useQuiz = (course: CourseId, quiz: QuizId): readonly [LoadedQuiz, retry: () => void] => {
  const [loaded, setLoaded] = useState<LoadedQuiz>({ state: 'loading' });
  const retry = (): void => {
    setLoaded({ state: 'loading' });
    void load(course, quiz).then(setLoaded);
  };
  useEffect(retry, [course, quiz]);
  return [loaded, retry];
};
