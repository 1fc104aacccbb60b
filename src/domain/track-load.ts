import { type Course, isPublished } from './course.ts';
import { minutesOfCourse } from './hours.ts';
import type { CourseId, QuizId } from './ids.ts';
import { requiredModules, requiredNeed } from './required-modules.ts';
import type { Overlay, Track } from './track.ts';

/** How much a track asks of a learner. */
export type TrackLoad = {
  /** Modules, announced ones included. */
  readonly required: number;
  /** Those of them that can be taken now. */
  readonly published: number;
  /** Minutes of what can be taken now: lessons, module quizzes, final tests. */
  readonly minutes: number;
};

type Timed = { readonly course: CourseId; readonly id: QuizId; readonly minutes: number };

export const trackLoad = (
  track: Track,
  { courses, quizzes }: { readonly courses: readonly Course[]; readonly quizzes: readonly Timed[] },
  overlays: readonly Overlay[] = [],
): TrackLoad => {
  const modules = requiredModules({ need: requiredNeed(track, overlays), activity: track.activity, courses });
  const required = modules.map(({ module }) => module.id);
  const minutesOf = (course: Course): number =>
    minutesOfCourse(
      course,
      quizzes.filter((quiz) => quiz.course === course.id),
      required,
    );
  return {
    required: modules.length,
    published: modules.filter(({ module }) => isPublished(module)).length,
    minutes: courses.reduce((sum, course) => sum + minutesOf(course), 0),
  };
};
