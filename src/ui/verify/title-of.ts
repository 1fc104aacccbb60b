import type { Course } from '#domain/course.ts';
import type { CourseId } from '#domain/ids.ts';
import { attested } from '#text/attest.ts';

export type KnownCourse = Pick<Course, 'id' | 'code' | 'title' | 'edition'>;

/** The course's code and title; says so where the site has no such course. */
export const titleOf = (id: CourseId, courses: readonly KnownCourse[]): string => {
  const course = courses.find((one) => one.id === id);
  return course ? `${course.code}. ${course.title}` : attested.unknownCourse(id);
};
