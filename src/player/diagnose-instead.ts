import type { CourseId } from '#domain/ids.ts';

/** `?diag` in the address of a launch: an administrator wants to know what the LMS can do. */
export const isDiagnosis = (): boolean => new URLSearchParams(location.search).has('diag');

/** Opens the report in place of the course. */
export const diagnoseInstead = async (format: string, { course }: { readonly course: CourseId }): Promise<void> =>
  (await import('./boot-diagnosis.ts')).bootDiagnosis(format, course);
