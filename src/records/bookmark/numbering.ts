import { id, type LessonId, type QuestionId, type QuizId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';

/** Translates between one kind of id and the ledger's numbers. */
export type Numbering<Id extends string> = {
  /** Undefined for an id that cannot be written. */
  readonly numberOf: (id: string) => number | undefined;
  readonly idOf: (number: number) => Id;
  /** Whether the ledger itself has the id. */
  readonly has: (id: string) => boolean;
};

export type Numberings = {
  readonly lessons: Numbering<LessonId>;
  readonly quizzes: Numbering<QuizId>;
  readonly questions: Numbering<QuestionId>;
};

/** Bits of a lesson's, a quiz's and a question's number, and of a count of them. */
export const lessonWidth = 10;
export const quizWidth = 6;
export const questionWidth = 12;

/**
 * A number above the ledger was given by a newer edition of the course. It travels as `_17` and is written back
 * as 17, so that an older edition does not destroy what a newer one knows.
 */
const numbering = <Id extends LessonId | QuizId | QuestionId>(ids: readonly Id[], width: number): Numbering<Id> => {
  const numbers = new Map<string, number>(ids.map((known, number) => [known, number]));
  const newer = (wanted: string): number | undefined => {
    const number = Number(/^_([1-9]\d*)$/.exec(wanted)?.[1] ?? Number.NaN);
    return number >= ids.length ? number : undefined;
  };
  return {
    numberOf: (wanted) => {
      const number = numbers.get(wanted) ?? newer(wanted);
      return number !== undefined && number < 2 ** width - 1 ? number : undefined;
    },
    idOf: (number) => ids[number] ?? id<Id>(`_${number}`),
    has: (wanted) => numbers.has(wanted),
  };
};

export const numberingsOf = (ledger: Ledger): Numberings => ({
  lessons: numbering(ledger.lessons, lessonWidth),
  quizzes: numbering(
    ledger.quizzes.map((quiz) => quiz.id),
    quizWidth,
  ),
  questions: numbering(
    ledger.questions.map((question) => question.id),
    questionWidth,
  ),
});
