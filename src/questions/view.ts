import type { FunctionComponent } from 'preact';
import type { QuestionBase, QuestionKind, StoredResponse } from '#domain/question.ts';

/** What keeps a response from being checked. */
export type Fault = {
  /** Says what to do. */
  readonly message: string;
  /** The fields to mend, as in `fieldId`; the first gets the focus. Without any it goes to the first field that is empty. */
  readonly fields: readonly string[];
};

/** The id of one of a question's fields in the page. */
export const fieldId = (prefix: string, field: string): string => `${prefix}-${field}`;

/** The id of the words that say what the form refused. */
export const faultId = (prefix: string): string => `${prefix}--fault`;

/** A view draws the fields of a question; the form around it draws fieldset, legend and button. */
export type QuestionViewProps<Question extends QuestionBase, Response extends StoredResponse> = {
  readonly question: Question;
  /** Unique on the page: begins every id and every name. */
  readonly prefix: string;
  /** Undefined as long as nothing was touched. */
  readonly response: Response | undefined;
  /** Options are shuffled by it; without it they keep their authored order. */
  readonly seed: string | undefined;
  readonly onResponse: (response: Response) => void;
  /** Checked: every part is marked in words, with its feedback. The form's fieldset disables the fields. */
  readonly marked: boolean;
  /** Why the form was refused, until it is taken. */
  readonly fault?: Fault | undefined;
};

/** All that a page needs of a kind. */
export type QuestionView<Question extends QuestionBase, Response extends StoredResponse> = {
  readonly kind: QuestionKind<Question, Response>;
  readonly View: FunctionComponent<QuestionViewProps<Question, Response>>;
  /** How to answer; stands under the question. */
  readonly hint: string;
  /** What is wrong with a response that is not complete: the same words every time, or what this one lacks. */
  readonly missing: string | ((question: Question, response: Response | undefined) => Fault);
  /** What more this very question asks a learner to know: what counts, where that is not its kind's default. */
  readonly note?: (question: Question) => string | undefined;
};
