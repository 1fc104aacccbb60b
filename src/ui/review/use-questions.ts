import { useEffect, useState } from 'preact/hooks';
import { missedQuestions } from '#domain/best-scores.ts';
import type { CourseId } from '#domain/ids.ts';
import { courseProgress } from '#player/learning.ts';
import { $progress } from '#player/stores.ts';
import type { Question } from '#questions/kinds.ts';
import { loadViews, type Views } from '#questions/views.ts';
import { fetchQuestions } from './fetch-questions.ts';

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly questions: readonly Question[]; readonly views: Views };

const load = async (course: CourseId): Promise<Loaded> => {
  try {
    const questions = await fetchQuestions(course, missedQuestions(courseProgress($progress.get(), course)));
    if (!questions) return { state: 'failed' };
    const views = await loadViews(questions);
    // An opinion cannot be wrong, so there is nothing to review in it.
    const measuring = questions.filter(({ kind }) => views.get(kind)?.kind.judgedAs !== 'opinion');
    return { state: 'ready', questions: measuring, views };
  } catch {
    return { state: 'failed' };
  }
};

/** The questions of a course that may be asked again, with what draws them. Before `isOpen` nobody knows what was missed. */
export const useQuestions = (course: CourseId, isOpen: boolean): readonly [Loaded, retry: () => void] => {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const retry = (): void => {
    setLoaded({ state: 'loading' });
    if (isOpen) void load(course).then(setLoaded);
  };
  useEffect(retry, [course, isOpen]);
  return [loaded, retry];
};
