import type { ActivityId, CompetencyId, CourseId, LessonId, ModuleId, QuestionId, QuizId, TermId } from './ids.ts';
import type { CompetencyLevel } from './question.ts';

export type Lesson = {
  readonly id: LessonId;
  readonly course: CourseId;
  readonly module: ModuleId;
  readonly title: string;
  readonly summary: string;
  /** Reading and checks, as the author measured them. */
  readonly minutes: number;
  /** Taught here; what the lesson introduces comes first. */
  readonly terms: readonly TermId[];
  /** The lesson's checks in the order in which they stand in the text. */
  readonly checks: readonly QuestionId[];
};

/** Why a track takes a module: the competency it raises, or the activity it is made for. */
export type ModuleAim =
  | { readonly by: 'competency'; readonly competency: CompetencyId; readonly level: CompetencyLevel }
  | { readonly by: 'activity'; readonly activity: ActivityId };

export type Module = {
  readonly id: ModuleId;
  readonly course: CourseId;
  /** 1, 2, 3 … within the course. */
  readonly number: number;
  readonly title: string;
  readonly aim: ModuleAim;
  /** To be taken whatever a diagnostic shows. */
  readonly mandatory: boolean;
  /** Empty while the module is announced but not yet written. */
  readonly lessons: readonly Lesson[];
  readonly quiz?: QuizId | undefined;
};

export type Course = {
  readonly id: CourseId;
  /** As officials call it, in Cyrillic letters: the `id` in capitals. */
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  /** Rises with every published change of content. */
  readonly edition: number;
  readonly modules: readonly Module[];
  readonly final?: QuizId | undefined;
  /** The entry diagnostic, apart from the order in which the course is taken. */
  readonly diagnostic?: QuizId | undefined;
  /** Its author holds it to be whole: from then on nothing may be missing (`#audit/completeness.ts`). */
  readonly complete?: boolean | undefined;
};

/** A module that has lessons to take; others are only announced. */
export const isPublished = (module: Module): boolean => module.lessons.length > 0;

export const lessonsOf = (course: Course): readonly Lesson[] => course.modules.flatMap((module) => module.lessons);
