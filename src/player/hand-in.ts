import type { Course } from '#domain/course.ts';
import type { ItemsFile } from '#domain/item.ts';
import { resultOf } from '#domain/learner-result.ts';
import type { Progress } from '#domain/progress.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import { toResultFile } from '#records/result-file.ts';
import { requiredBy } from './judge-course.ts';
import { today } from './today.ts';

type Known = {
  readonly courses: readonly Course[];
  readonly competencies: Parameters<typeof resultOf>[1]['competencies'];
  readonly tracks: TracksFile;
  /** What the questions of the courses begun measure, where that came. */
  readonly items?: readonly ItemsFile[] | undefined;
};

/** The text of the file that the learner gives to HR. */
export const resultFile = (progress: Progress, { courses, competencies, tracks, items }: Known): string =>
  toResultFile(
    resultOf(progress, { courses, competencies, items, required: (course) => requiredBy(progress, course, tracks) }),
    {
      exportedOn: today(),
    },
  );
