import type { FunctionComponent } from 'preact';
import type { QuestionBase, QuestionKind, StoredResponse } from '#domain/question.ts';

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
};

/** All that a page needs of a kind. */
export type QuestionView<Question extends QuestionBase, Response extends StoredResponse> = {
  readonly kind: QuestionKind<Question, Response>;
  readonly View: FunctionComponent<QuestionViewProps<Question, Response>>;
  /** How to answer; stands under the question. */
  readonly hint: string;
  /** What is wrong with a response that is not complete. */
  readonly missing: string;
};
