import type { Course } from '#domain/course.ts';
import type { CourseId, ModuleId } from '#domain/ids.ts';

/** A course with the set of modules that a track needs of it: what one SCO holds. */
export type CourseVariant = {
  /** `kc-01-m1-2-3`, the same from edition to edition: it counts announced modules as well as written ones. */
  readonly id: string;
  readonly course: CourseId;
  /** In the course's order. */
  readonly modules: readonly ModuleId[];
};

/** `required` may hold modules of other courses, in any order: a track's whole list will do. */
export const courseVariant = (course: Course, required: Iterable<ModuleId>): CourseVariant => {
  const wanted = new Set(required);
  const taken = course.modules.filter(({ id }) => wanted.has(id)).sort((a, b) => a.number - b.number);
  return {
    id: `${course.id}-m${taken.map(({ number }) => number).join('-')}`,
    course: course.id,
    modules: taken.map(({ id }) => id),
  };
};
