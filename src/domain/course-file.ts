import type { Course } from './course.ts';
import type { ModuleId, QuizId } from './ids.ts';
import type { Ledger } from './ledger.ts';
import type { QuizKind } from './quiz.ts';
import type { Scaled } from './scaled.ts';

/** What the outline needs to know of a quiz; its bank is in a file of its own. */
export type QuizOutline = {
  readonly id: QuizId;
  readonly title: string;
  readonly kind: QuizKind;
  readonly module?: ModuleId | undefined;
  readonly minutes: number;
  readonly pass: Scaled;
};

/** `courses/<course>.json`: what the player needs of a whole course, fetched after the page is ready. */
export type CourseFile = {
  readonly course: Course;
  readonly quizzes: readonly QuizOutline[];
  readonly ledger: Ledger;
};
