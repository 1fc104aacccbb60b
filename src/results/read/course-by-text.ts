import type { Course } from '#domain/course.ts';
import type { CourseId } from '#domain/ids.ts';
import { courseLetters } from '#text/result-headings.ts';
import { foldedHeading } from '#text/staff-headings.ts';

/** What is needed of a course to know it by its name. */
export type NamedCourse = Pick<Course, 'id' | 'code' | 'title'>;

/** Letters enough of a title that was cut to tell it from all others. */
const leastOfTitle = 12;

/** `KC-01`, `kc 1`, in Cyrillic or Latin letters: the code before the number, with or without its zero. */
const code = new RegExp(`(?:^|[^\\p{L}])(?:${courseLetters.join('|')})[ _-]{0,2}0?(\\d{1,2})(?!\\d)`, 'iu');

const codeIn = (text: string): number | undefined => {
  const found = code.exec(text);
  return found ? Number(found[1]) : undefined;
};

const numberOf = ({ id }: NamedCourse): number => Number(/\d+$/.exec(id)?.[0]);

/**
 * The course that a column or a file is named after: by its code, else by its title, which an LMS may have cut short or
 * put between other words. Undefined where none or more than one fits.
 */
export const courseByText = (text: string, courses: readonly NamedCourse[]): CourseId | undefined => {
  const number = codeIn(text);
  if (number !== undefined) return courses.find((course) => numberOf(course) === number)?.id;
  const folded = foldedHeading(text);
  const fits = courses.filter(({ title }) => {
    const name = foldedHeading(title);
    return folded.includes(name) || (folded.length >= leastOfTitle && name.startsWith(folded));
  });
  return fits.length === 1 ? fits[0]?.id : undefined;
};
