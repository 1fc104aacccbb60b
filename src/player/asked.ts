import type { AttemptId } from '#domain/ids.ts';
import type { StoredResponse } from '#domain/question.ts';
import type { Scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';

/** A question that was just answered, as the page has it. */
export type Asked = {
  readonly question: Question;
  readonly response: StoredResponse;
  readonly score: Scaled;
  /** From when the question was shown, or shown again, to its check. */
  readonly latencyMs: number;
  /** Undefined for a check in a lesson. */
  readonly attempt?: AttemptId | undefined;
};
