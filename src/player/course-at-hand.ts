import type { CourseFile } from '#domain/course-file.ts';
import type { CourseId, ModuleId } from '#domain/ids.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import { judgeCourse, requiredBy } from './judge-course.ts';
import { judgeWith } from './session.ts';
import { siteUrl } from './site-root.ts';
import { today } from './today.ts';

const fetched = async <File>(path: string): Promise<File | undefined> => {
  try {
    const answer = await fetch(siteUrl(path));
    // The files come from the same build as this script, so their form is known.
    return answer.ok ? ((await answer.json()) as File) : undefined;
  } catch {
    return undefined;
  }
};

/** The outline and the ledger of a course; undefined when it cannot be fetched. */
export const fetchCourse = (course: CourseId): Promise<CourseFile | undefined> => fetched(`courses/${course}.json`);

/** Outside an LMS the modules count that the package was made with, or those that the learner's own track requires. */
export const judgeOnWeb = async (course: CourseId, required: readonly ModuleId[] | undefined): Promise<void> => {
  const [file, tracks] = await Promise.all([
    fetchCourse(course),
    required ? undefined : fetched<TracksFile>('tracks.json'),
  ]);
  if (!file) return;
  if (required) return judgeByPackage(file, required);
  if (!tracks) return;
  judgeWith((progress) =>
    judgeCourse({ course: file.course, required: (known) => requiredBy(known, file.course, tracks), today }, progress),
  );
};

/** In a package the modules that it was made with count. */
export const judgeByPackage = ({ course }: CourseFile, modules: readonly ModuleId[]): void =>
  judgeWith((progress) => judgeCourse({ course, required: () => modules, today }, progress));
