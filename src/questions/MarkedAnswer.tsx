import type { FunctionComponent } from 'preact';
import { rightAnswerIs, yourAnswerIs } from '#text/question-kinds.ts';
import { answerNotKept } from '#text/typed-questions.ts';
import { Mark, type MarkProps, markedClass } from '#ui/kit/Mark.tsx';

export type AnswerVerdict = {
  /** Undefined where only the score was kept. */
  readonly own: string | undefined;
  /** Said unless the own answer was right. */
  readonly right: string;
  readonly mark: MarkProps;
};

/** What was answered, what would have been right, and what there is to say to it. */
export const MarkedAnswer: FunctionComponent<AnswerVerdict & { readonly name?: string }> = (props) => {
  const { name, own, right, mark } = props;
  return (
    <div class={markedClass('answer', mark)}>
      {name && <p class="answer__name">{name}</p>}
      <p>{own === undefined ? answerNotKept : yourAnswerIs(own)}</p>
      {mark.tone !== 'right' && <p>{rightAnswerIs(right)}</p>}
      <Mark {...mark} />
    </div>
  );
};
