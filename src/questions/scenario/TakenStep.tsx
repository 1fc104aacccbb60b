import type { FunctionComponent } from 'preact';
import { bestAnswer, stepNumber, whatHappened, youAnswered } from '#text/scenario.ts';
import { InlineText } from '#ui/kit/InlineText.tsx';
import { Mark, type MarkProps, markedClass } from '#ui/kit/Mark.tsx';
import { decisionMark } from '../decision-mark.ts';
import type { Choice, Step } from './talk.ts';

type SaidProps = { readonly who: string; readonly text: string; readonly mark?: MarkProps | undefined };

const Said: FunctionComponent<SaidProps> = ({ who, text, mark }) => (
  <div class={markedClass('talk__said', mark)}>
    <p>
      <span class="talk__who">{who}</span> <InlineText text={text} />
    </p>
    {mark && <Mark {...mark} />}
  </div>
);

type Props = {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  /** Once checked: what would have been best here, where it was something else. */
  readonly better: Choice | undefined;
  readonly marked: boolean;
};

/** A step of the talk so far: what was said, what was answered, what came of it. */
export const TakenStep: FunctionComponent<Props> = ({ step, number, better, marked }) => {
  const { node, choice } = step;
  return (
    <li class="talk__step">
      <p class="talk__line">
        <span class="talk__who">{stepNumber(number)}</span> <InlineText text={node.text} />
      </p>
      <Said who={youAnswered} text={choice.text} mark={marked ? decisionMark(choice, true) : undefined} />
      <p class="talk__reply">
        <span class="talk__who">{whatHappened}</span> <InlineText text={choice.reply} />
      </p>
      {better && <Said who={bestAnswer} text={better.text} mark={decisionMark(better, true)} />}
    </li>
  );
};
