import type { CourseFile } from '#domain/course-file.ts';
import type { CourseId, ModuleId } from '#domain/ids.ts';
import type { Progress } from '#domain/progress.ts';
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

/**
 * The modules of a course that the learner's track takes, outside a package; undefined where there is no track, where
 * a package has cut the course to its modules already, and where the files do not come.
 */
export const modulesOfTrack = async (
  course: CourseId,
  progress: Progress,
): Promise<readonly ModuleId[] | undefined> => {
  if (!progress.track || document.documentElement.dataset['modules'] !== undefined) return undefined;
  const [file, tracks] = await Promise.all([fetchCourse(course), fetched<TracksFile>('tracks.json')]);
  return file && tracks && requiredBy(progress, file.course, tracks);
};

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
