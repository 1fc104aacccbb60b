import type { CourseId, ModuleId, QuizId } from './ids.ts';
import type { QuestionBase } from './question.ts';
import type { Scaled } from './scaled.ts';

/** How many sets of one module a test draws. */
export type Stratum = {
  readonly module: ModuleId;
  /** Sets of any kind but situations. */
  readonly tasks: number;
  readonly situations: number;
};

export type Quiz<Question extends QuestionBase = QuestionBase> = {
  readonly id: QuizId;
  readonly course: CourseId;
  readonly title: string;
  readonly kind: 'module' | 'final';
  /** The module it closes; none for a final test. */
  readonly module?: ModuleId | undefined;
  readonly minutes: number;
  readonly pass: Scaled;
  /** The least share that every situation needs, 0–1. */
  readonly situationPass: Scaled;
  readonly draw: readonly Stratum[];
  readonly bank: readonly Question[];
};
