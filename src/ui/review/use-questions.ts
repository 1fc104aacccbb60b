import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CourseId } from '#domain/ids.ts';
import type { QuestionsFile } from '#domain/item.ts';
import { siteUrl } from '#player/site-root.ts';
import type { Question } from '#questions/kinds.ts';
import { loadViews, type Views } from '#questions/views.ts';

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly questions: readonly Question[]; readonly views: Views };

const load = async (course: CourseId): Promise<Loaded> => {
  try {
    const answer = await fetch(siteUrl(`courses/${course}/questions.json`));
    if (!answer.ok) return { state: 'failed' };
    // From the same build as the page, so its form is known.
    const { questions } = (await answer.json()) as QuestionsFile<Question>;
    return { state: 'ready', questions, views: await loadViews(questions) };
  } catch {
    return { state: 'failed' };
  }
};

/** Every question of a course, with what draws them. */
export const useQuestions = (course: CourseId): readonly [Loaded, retry: () => void] => {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const retry = useCallback(() => {
    setLoaded({ state: 'loading' });
    void load(course).then(setLoaded);
  }, [course]);
  useEffect(retry, [retry]);
  return [loaded, retry];
};
