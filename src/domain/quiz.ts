import type { CompetencyId, CourseId, LessonId, ModuleId, QuizId } from './ids.ts';
import type { CompetencyLevel, Facet, QuestionBase } from './question.ts';
import type { Scaled } from './scaled.ts';

/** How many sets of one module a test draws; `level` and `facet` narrow them. No set belongs to two strata of a test. */
export type Stratum = {
  readonly module: ModuleId;
  readonly level?: CompetencyLevel | undefined;
  readonly facet?: Facet | undefined;
  /** Sets of any kind but situations. */
  readonly tasks: number;
  readonly situations: number;
};

/** What an attempt must reach. */
export type PassRule = {
  readonly pass: Scaled;
  /** The least share that every situation needs, 0–1. */
  readonly situationPass: Scaled;
  /** Competencies each of which needs a share of its own, besides the whole. */
  readonly critical: readonly CompetencyId[];
  readonly competencyPass: Scaled;
};

/** When an attempt may start; never a lock. */
export type AttemptRule = {
  /** Attempts in a row before a pause; any number where it is absent. */
  readonly attempts?: number | undefined;
  /** Minutes from the start of the last of them, at most 1,440. */
  readonly cooldown: number;
};

/** What a diagnostic credits when the questions of a module are answered well: mandatory modules are not among them. */
export type Credit = { readonly module: ModuleId; readonly lessons: readonly LessonId[] };

/** `diagnostic`: taken before the course, shows which modules are mastered already. */
export type QuizKind = 'module' | 'final' | 'diagnostic';

export type Quiz<Question extends QuestionBase = QuestionBase> = PassRule &
  AttemptRule & {
    readonly id: QuizId;
    readonly course: CourseId;
    readonly title: string;
    readonly kind: QuizKind;
    /** The module it closes; none for a final test and a diagnostic. */
    readonly module?: ModuleId | undefined;
    readonly minutes: number;
    /** `parallel`: all questions of an attempt stand at the same place in their sets, at another one the next time. */
    readonly forms: 'mixed' | 'parallel';
    /** Whether an answer is marked at once or only with the result. */
    readonly marking: 'each' | 'end';
    /** Whether learners are asked how sure they are. */
    readonly confidence: boolean;
    readonly credits: readonly Credit[];
    readonly draw: readonly Stratum[];
    /** Another quiz of the course whose bank it draws from. */
    readonly bankOf?: QuizId | undefined;
    readonly bank: readonly Question[];
  };

/** `courses/<course>/<quiz>.json`: a bank that belongs to another quiz stands in that one's file alone. */
export const quizFile = <Question extends QuestionBase>(quiz: Quiz<Question>): Quiz<Question> =>
  quiz.bankOf === undefined ? quiz : { ...quiz, bank: [] };
