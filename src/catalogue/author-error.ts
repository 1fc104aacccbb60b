import { errorCount, type Saying } from '#text/author-errors.ts';

/** A mistake in a file of courses or quizzes. */
export type AuthorError = Saying & {
  /** From the project's root: `courses/kc-01/02-podhod.mdx`. */
  readonly file: string;
  /** Path in the file: `questions[m1-03].text`; empty for the file as a whole. */
  readonly field: string;
};

/** The file, what is wrong in it, and the line to write, in one line. */
export const sentence = ({ file, message, remedy }: AuthorError): string =>
  `${file}: ${message}.${remedy && ` ${remedy}`}`;

/** Everything that was found wrong, so that an author mends it in one go. */
export class AuthorErrors extends Error {
  readonly errors: readonly AuthorError[];

  constructor(errors: readonly AuthorError[]) {
    super([...errors.map(sentence), errorCount(errors.length)].join('\n'));
    this.name = 'AuthorErrors';
    this.errors = errors;
  }
}
