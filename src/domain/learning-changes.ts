import { inCourse } from './changes.ts';
import type { CourseId, LessonId, QuestionId } from './ids.ts';
import type { Progress, Review } from './progress.ts';

/** Every function here returns a small Progress, to be merged into what is known and saved. */

/** Every lesson of a module that the entry diagnostic showed to be mastered. */
export const creditedLessons = (course: CourseId, epoch: number, lessons: readonly LessonId[]): Progress =>
  inCourse(course, epoch, { lessons: Object.fromEntries(lessons.map((lesson) => [lesson, 3 as const])) });

export const reviewed = (
  course: CourseId,
  epoch: number,
  { question, review }: { readonly question: QuestionId; readonly review: Review },
): Progress => inCourse(course, epoch, { reviews: { [question]: review } });
