import type { Competency } from './competency.ts';
import type { Course } from './course.ts';
import type { CompetencyId, CourseId, ModuleId, QuizId } from './ids.ts';
import type { ItemsFile } from './item.ts';
import { type FacetEvidence, profileOf } from './profile.ts';
import type { Attempt, Completion, CourseProgress, Progress, TrackChoice } from './progress.ts';
import type { Scaled } from './scaled.ts';
import { shownLevel } from './shown-level.ts';
import { standingOf } from './standing-of.ts';
import type { RequiredLevel } from './track.ts';

/** One test of modules, or the final: the best finished attempt and how many there were. */
export type TestResult = {
  readonly quiz: QuizId;
  readonly attempts: number;
  readonly score: Scaled;
  readonly passed: boolean;
  /** Situations below their own threshold. */
  readonly situationsFailed: number;
  /** Of the best attempt: the edition of the course, and the day it was begun, `2026-11-23` UTC. */
  readonly edition: number;
  readonly on: string;
};

export type CourseResult = {
  readonly course: CourseId;
  /** Of the required modules of this course, as the site had it when the file was saved. */
  readonly lessonsDone: number;
  readonly lessonsRequired: number;
  readonly modulesDone: readonly ModuleId[];
  /** Of the latest edition that was completed. */
  readonly completion?: Completion | undefined;
  readonly tests: readonly TestResult[];
};

/** What HR needs of a learner's work: outcomes, no answers, no own estimates, no name. */
export type LearnerResult = {
  /** With the deadline and the row of HR's list, where an assignment brought them. */
  readonly track?: TrackChoice | undefined;
  /** Those that were begun. */
  readonly courses: readonly CourseResult[];
  /** As the learner's work shows them so far; a competency that nothing shows is 0. */
  readonly competencies: Readonly<Record<CompetencyId, RequiredLevel>>;
  /** How the answered questions of each facet turned out, where it was known what they measure; files of before have none. */
  readonly facets?: Readonly<Record<CompetencyId, readonly FacetEvidence[]>> | undefined;
};

const bestOf = (attempts: readonly Attempt[]): TestResult | undefined => {
  const finished = attempts.flatMap(({ verdict, ...attempt }) => (verdict ? [{ ...attempt, verdict }] : []));
  const [best] = [...finished].sort(
    (a, b) => Number(b.verdict.passed) - Number(a.verdict.passed) || b.verdict.score - a.verdict.score,
  );
  if (!best) return undefined;
  const { quiz, edition, startedAt, verdict } = best;
  return { quiz, attempts: finished.length, ...verdict, edition, on: startedAt.slice(0, 10) };
};

const testsOf = (course: Course, { attempts }: CourseProgress): readonly TestResult[] =>
  [...course.modules.map(({ quiz }) => quiz), course.final].flatMap(
    (quiz) => bestOf(Object.values(attempts).filter((attempt) => attempt.quiz === quiz)) ?? [],
  );

const latest = ({ completions }: CourseProgress): Completion | undefined =>
  Object.values(completions).sort((a, b) => b.edition - a.edition)[0];

type Known = {
  readonly courses: readonly Course[];
  readonly competencies: readonly Pick<Competency, 'id'>[];
  /** Modules of a course that the learner's track takes. */
  readonly required: (course: Course) => readonly ModuleId[];
  /** Of the courses that were begun; undefined where they are not at hand. */
  readonly items?: readonly ItemsFile[] | undefined;
};

/** Competencies of which something was answered, and of them the facets. */
const facetsOf = (
  progress: Progress,
  { courses, competencies }: Known,
  items: readonly ItemsFile[],
): NonNullable<LearnerResult['facets']> =>
  Object.fromEntries(
    profileOf(progress, { courses, competencies, items, need: undefined }).flatMap(({ competency, facets }) => {
      const answered = facets.filter((one) => one.answered > 0);
      return answered.length > 0 ? [[competency, answered]] : [];
    }),
  );

export const resultOf = (progress: Progress, known: Known): LearnerResult => {
  const { courses, competencies, required, items } = known;
  return {
    ...(progress.track && { track: progress.track.value }),
    courses: courses.flatMap((course) => {
      const own = progress.courses[course.id];
      if (!own) return [];
      const { lessonsDone, lessonsRequired, modulesDone } = standingOf({
        course,
        required: required(course),
        progress: own,
      });
      const completion = latest(own);
      return [
        {
          course: course.id,
          lessonsDone: lessonsDone.length,
          lessonsRequired: lessonsRequired.length,
          modulesDone,
          ...(completion && { completion }),
          tests: testsOf(course, own),
        },
      ];
    }),
    competencies: Object.fromEntries(
      competencies.map(({ id }) => [id, shownLevel(id, courses, progress.courses).level]),
    ),
    ...(items && { facets: facetsOf(progress, known, items) }),
  };
};
