import type { CourseId } from '#domain/ids.ts';
import type { QuestionBase } from '#domain/question.ts';
import { siteUrl } from '#player/site-root.ts';

/** The block of the lesson that teaches what a question asks. */
export const teachHref = (
  { course }: { readonly course: CourseId },
  { anchor }: Pick<QuestionBase, 'anchor'>,
): string => siteUrl(`courses/${course}/${anchor.lesson}.html#${anchor.block}`);
