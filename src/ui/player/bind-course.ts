import type { LessonId } from '#domain/ids.ts';
import { courseProgress } from '#player/learning.ts';
import { $progress } from '#player/stores.ts';
import { course as text } from '#text/course.ts';
import { pageAtHand } from './page-at-hand.ts';

/** Of a course's page: how many of its lessons are done, and the link to the document once the course is completed. */
export const bindCourse = (): (() => void) => {
  const { course } = pageAtHand();
  const fact = document.querySelector<HTMLElement>('[data-course-done]');
  const link = document.querySelector<HTMLElement>('[data-spravka]');
  const lessons = [...document.querySelectorAll<HTMLElement>('[data-lesson-mark]')].map(
    ({ dataset }) => dataset['lessonMark'] as LessonId,
  );
  if (!course || !fact) return () => undefined;
  return $progress.subscribe((progress) => {
    const own = courseProgress(progress, course);
    const done = lessons.filter((lesson) => (own.lessons[lesson] ?? 0) >= 2).length;
    fact.textContent = lessons.length > 0 ? text.lessonsDone(done, lessons.length) : '';
    if (link) link.hidden = Object.keys(own.completions).length === 0;
  });
};
