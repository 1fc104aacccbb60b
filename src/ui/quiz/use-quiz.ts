import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CourseId, QuizId } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import { siteUrl } from '#player/site-root.ts';
import type { Question } from '#questions/kinds.ts';

export type LoadedQuiz =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly quiz: Quiz<Question> };

/** Fetches the quiz with its bank; the file comes from the same build as the page, so its form is known. */
const load = async (course: CourseId, quiz: QuizId): Promise<LoadedQuiz> => {
  try {
    const answer = await fetch(siteUrl(`courses/${course}/${quiz}.json`));
    if (!answer.ok) return { state: 'failed' };
    return { state: 'ready', quiz: (await answer.json()) as Quiz<Question> };
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
