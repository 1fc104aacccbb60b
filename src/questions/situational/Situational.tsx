import { chooseDecision, decisions, missingOne, pointsOf } from '#text/questions.ts';
import type { MarkProps } from '#ui/kit/Mark.tsx';
import { Options } from '#ui/kit/Options.tsx';
import { displayOrder } from '../display-order.ts';
import type { QuestionView } from '../view.ts';
import { type Decision, type Situational, situational } from './kind.ts';

const tones = ['wrong', 'partly', 'partly', 'right'] as const;

const decisionMark = ({ points, feedback }: Decision, own: boolean): MarkProps => ({
  tone: tones[points],
  muted: points < 3 && !own,
  word: pointsOf(decisions[points], points),
  feedback,
});

/** Radio buttons; once checked, each decision shows what it is worth. */
export const situationalView: QuestionView<Situational, string> = {
  kind: situational,
  hint: chooseDecision,
  missing: missingOne,
  View: ({ question, prefix, response, seed, onResponse, marked }) => (
    <Options
      type="radio"
      prefix={prefix}
      options={displayOrder(question.options, seed, question.id)}
      chosen={response === undefined ? [] : [response]}
      onToggle={onResponse}
      markOf={marked ? decisionMark : undefined}
    />
  ),
};
