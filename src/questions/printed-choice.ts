import { lettered, lettersOf, type Printed } from './printed.ts';

type Choice = {
  readonly hint: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** Ids of what is right. */
  readonly right: readonly string[];
};

/** Options by letter, some of which are right. */
export const printedChoice = ({ hint, options, right }: Choice): Printed => ({
  hint,
  lists: [{ parts: lettered(options) }],
  answer: lettersOf(options, right),
});
