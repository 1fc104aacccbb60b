import type { CourseId, LessonId, QuestionId } from '#domain/ids.ts';

/** What the page's `main` says of itself. */
export type PageAtHand = {
  readonly course: CourseId | undefined;
  readonly lesson: LessonId | undefined;
  readonly checks: readonly QuestionId[];
};

export const pageAtHand = (): PageAtHand => {
  const { course, lesson, checks } = document.querySelector<HTMLElement>('main')?.dataset ?? {};
  return {
    course: course as CourseId | undefined,
    lesson: lesson as LessonId | undefined,
    checks: (checks ?? '').split(' ').filter(Boolean) as QuestionId[],
  };
};
