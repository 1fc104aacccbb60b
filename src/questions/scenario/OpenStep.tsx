import type { FunctionComponent, Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { answerStep, missingChoice, stepNumber, whatNext } from '#text/scenario.ts';
import { Button } from '#ui/kit/Button.tsx';
import { InlineText } from '#ui/kit/InlineText.tsx';
import { Options } from '#ui/kit/Options.tsx';
import { displayOrder } from '../display-order.ts';
import type { Choice, TalkNode } from './talk.ts';

type Props = {
  readonly node: TalkNode;
  /** From 1. */
  readonly number: number;
  readonly prefix: string;
  readonly seed: string | undefined;
  /** For moving the focus to what the other side says. */
  readonly line: Ref<HTMLParagraphElement>;
  readonly onAnswer: (choice: Choice) => void;
};

/** The step that waits for an answer; give it the node's id as `key`. */
export const OpenStep: FunctionComponent<Props> = ({ node, number, prefix, seed, line, onAnswer }) => {
  const [picked, setPicked] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const choices = displayOrder(node.choices, seed, node.id);
  const choice = choices.find(({ id }) => id === picked);
  const about = `${prefix}--line`;
  // The form's first submit button, so that Enter on an option answers the step; the form itself stays unchecked.
  const answer = (event: Event): void => {
    event.preventDefault();
    if (choice) {
      onAnswer(choice);
      return;
    }
    setRefused(true);
    group.current?.querySelector('input')?.focus();
  };
  return (
    <li class="talk__step">
      <p class="talk__line" id={about} tabIndex={-1} ref={line}>
        <span class="talk__who">{stepNumber(number)}</span> <InlineText text={node.text} />
      </p>
      <fieldset class="talk__choices" ref={group} aria-describedby={about}>
        <legend class="talk__who">{whatNext}</legend>
        {isRefused && !choice && (
          <p class="talk__error" role="alert">
            {missingChoice}
          </p>
        )}
        <Options
          type="radio"
          prefix={prefix}
          options={choices}
          chosen={choice ? [choice.id] : []}
          onToggle={setPicked}
          markOf={undefined}
        />
      </fieldset>
      <Button type="submit" onClick={answer}>
        {answerStep}
      </Button>
    </li>
  );
};
