import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plainText } from '#domain/inline-markdown.ts';
import { answerInTurn, missingEnd, pointsOfTalk, talkOver } from '#text/scenario.ts';
import { ExpertKeyLine } from '../ExpertKeyLine.tsx';
import type { QuestionView, QuestionViewProps } from '../view.ts';
import { type Path, type Scenario, scenario } from './kind.ts';
import { OpenStep } from './OpenStep.tsx';
import { TakenStep } from './TakenStep.tsx';
import { bestSteps, type Choice, nodeAfter, pointsOfSteps, type Step, stepName, walk } from './talk.ts';

/** Another choice of the step's node that is worth more by itself than the one taken. */
const betterThan = ({ node, choice }: Step): Choice | undefined => {
  const most = Math.max(...node.choices.map(({ points }) => points));
  return choice.points < most ? node.choices.find(({ points }) => points === most) : undefined;
};

const Marked: FunctionComponent<{ readonly question: Scenario; readonly steps: readonly Step[] }> = ({
  question,
  steps,
}) => (
  <>
    <ol class="talk">
      {steps.map((step, at) => (
        <TakenStep key={step.node.id} step={step} number={at + 1} better={betterThan(step)} marked />
      ))}
    </ol>
    <p>{pointsOfTalk(pointsOfSteps(steps), pointsOfSteps(bestSteps(question)))}</p>
    <ExpertKeyLine of={question.key} />
  </>
);

/** After an answer the focus goes to the line that follows it, and what came of it is said. */
const Open: FunctionComponent<QuestionViewProps<Scenario, Path> & { readonly steps: readonly Step[] }> = (props) => {
  const { question, prefix, response = [], seed, onResponse, steps } = props;
  const line = useRef<HTMLParagraphElement>(null);
  const [answered, setAnswered] = useState<Choice>();
  useLayoutEffect(() => {
    if (answered) line.current?.focus();
  }, [answered]);
  const node = nodeAfter(question, steps);
  return (
    <>
      <ol class="talk">
        {steps.map((step, at) => (
          <TakenStep key={step.node.id} step={step} number={at + 1} better={undefined} marked={false} />
        ))}
        {node && (
          <OpenStep
            key={node.id}
            node={node}
            number={steps.length + 1}
            prefix={`${prefix}-${node.id}`}
            seed={seed && `${seed}/${question.id}`}
            line={line}
            onAnswer={(choice) => {
              setAnswered(choice);
              onResponse([...response, stepName({ node, choice })]);
            }}
          />
        )}
      </ol>
      {!node && (
        <p class="talk__over" tabIndex={-1} ref={line}>
          {talkOver}
        </p>
      )}
      <p class="visually-hidden" aria-live="polite">
        {answered && plainText(answered.reply)}
      </p>
    </>
  );
};

/** A talk led step by step; once checked, every step shows what was chosen and what would have been best. */
export const scenarioView: QuestionView<Scenario, Path> = {
  kind: scenario,
  hint: answerInTurn,
  missing: missingEnd,
  View: (props) => {
    const steps = walk(props.question, props.response ?? []) ?? [];
    return props.marked ? <Marked question={props.question} steps={steps} /> : <Open {...props} steps={steps} />;
  },
};
