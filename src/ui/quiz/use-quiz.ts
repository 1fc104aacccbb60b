import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CourseId, QuizId } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import { siteUrl } from '#player/site-root.ts';
import type { Test } from '#player/testing.ts';
import type { Question } from '#questions/kinds.ts';
import { loadViews, type Views } from '#questions/views.ts';

export type LoadedQuiz =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly test: Test; readonly views: Views };

/** Fetches the quiz with its bank; the file comes from the same build as the page, so its form is known. */
const load = async (course: CourseId, id: QuizId): Promise<LoadedQuiz> => {
  try {
    const answer = await fetch(siteUrl(`courses/${course}/${id}.json`));
    if (!answer.ok) return { state: 'failed' };
    const quiz = (await answer.json()) as Quiz<Question>;
    const views = await loadViews(quiz.bank);
    const judgedAs: Test['judgedAs'] = ({ kind }) => views.get(kind)?.kind.judgedAs;
    return { state: 'ready', test: { quiz, judgedAs }, views };
  } catch {
    return { state: 'failed' };
  }
};

export const useQuiz = (course: CourseId, quiz: QuizId): readonly [LoadedQuiz, retry: () => void] => {
  const [loaded, setLoaded] = useState<LoadedQuiz>({ state: 'loading' });
  const retry = useCallback(() => {
    setLoaded({ state: 'loading' });
    void load(course, quiz).then(setLoaded);
  }, [course, quiz]);
  useEffect(retry, [retry]);
  return [loaded, retry];
};
