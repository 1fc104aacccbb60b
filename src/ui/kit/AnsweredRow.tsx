import type { FunctionComponent } from 'preact';
import { rightAnswerIs, yourAnswerIs } from '#text/question-kinds.ts';
import { InlineText } from './InlineText.tsx';
import { Mark, type MarkProps, markedClass } from './Mark.tsx';

type Props = {
  /** What was asked; inline Markdown subset. */
  readonly text: string;
  /** Plain text. */
  readonly given: string;
  /** The right answer where it is another one; plain text. */
  readonly right?: string | undefined;
  /** None of an opinion. */
  readonly mark?: MarkProps | undefined;
};

/** One of several questions in a form, once it is answered. */
export const AnsweredRow: FunctionComponent<Props> = ({ text, given, right, mark }) => (
  <div class={markedClass('row', mark)}>
    <p class="row__text">
      <InlineText text={text} />
    </p>
    <p>{yourAnswerIs(given)}</p>
    {right !== undefined && <p>{rightAnswerIs(right)}</p>}
    {mark && <Mark {...mark} />}
  </div>
);
