import type { Course } from '#domain/course.ts';
import type { CourseId, ModuleId } from '#domain/ids.ts';
import { variantIri } from '#domain/iri.ts';

/** A course as a package holds it: with the modules that the package has. */
export type CourseInPackage = { readonly course: CourseId; readonly modules: readonly ModuleId[] };

const base = variantIri('');

/** The course variant that an activity's name means, `…/courses/kc-01-m1-2` or, in cmi5, `…/kc-01-m1-2/au`. */
export const courseOfIri = (
  iri: string,
  courses: readonly Pick<Course, 'id' | 'modules'>[],
): CourseInPackage | undefined => {
  if (!iri.startsWith(base)) return undefined;
  const [, id, numbers = ''] = /^(.+)-m((?:\d+-?)*)(?:\/au)?$/.exec(iri.slice(base.length)) ?? [];
  const course = courses.find((one) => one.id === id);
  if (!course) return undefined;
  const taken = new Set(numbers.split('-').map(Number));
  return { course: course.id, modules: course.modules.filter(({ number }) => taken.has(number)).map((one) => one.id) };
};
