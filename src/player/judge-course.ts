import type { Course } from '#domain/course.ts';
import { completedCourse } from '#domain/course-changes.ts';
import type { ModuleId } from '#domain/ids.ts';
import { noCourseProgress, noProgress, type Progress } from '#domain/progress.ts';
import { requiredModules, requiredNeed } from '#domain/required-modules.ts';
import { scaled } from '#domain/scaled.ts';
import { standingOf } from '#domain/standing-of.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import type { Judgement } from './session.ts';

/** The modules of one course that the learner's own choice of track requires; all of them without a choice. */
export const requiredBy = (progress: Progress, course: Course, tracks: TracksFile): readonly ModuleId[] => {
  const choice = progress.track?.value;
  const track = tracks.tracks.find(({ id }) => id === choice?.track);
  if (!choice || !track) return course.modules.map(({ id }) => id);
  const overlays = tracks.overlays.filter(({ id }) => choice.overlays.includes(id));
  const need = requiredNeed(track, overlays);
  const { activity } = track;
  return requiredModules({ need, activity, courses: [course] }).map(({ module }) => module.id);
};

type CourseAtHand = {
  readonly course: Course;
  readonly required: (progress: Progress) => readonly ModuleId[];
  /** `2026-11-23`, by the learner's own calendar. */
  readonly today: () => string;
};

/** A course becomes complete once per edition: the first day and the best score stay. */
export const judgeCourse = ({ course, required, today }: CourseAtHand, progress: Progress): Judgement => {
  const own = progress.courses[course.id] ?? noCourseProgress;
  const standing = standingOf({ course, required: required(progress), progress: own });
  const known = own.completions[String(course.edition)];
  const score = standing.score ?? scaled(0);
  const isNews = standing.completed && (known === undefined || known.score < score);
  const on = known?.on ?? today();
  return {
    standing,
    completes: isNews ? completedCourse(course.id, own.epoch, { edition: course.edition, on, score }) : noProgress,
  };
};
