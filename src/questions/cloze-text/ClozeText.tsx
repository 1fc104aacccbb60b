import type { FunctionComponent } from 'preact';
import { typeInGaps } from '#text/typed-questions.ts';
import { Cloze, emptyGaps } from '../Cloze.tsx';
import { judgedMark } from '../judged-mark.ts';
import type { AnswerVerdict } from '../MarkedAnswer.tsx';
import { chosenFor, type Pairs, withChosen } from '../pairs.ts';
import { TypedField } from '../TypedField.tsx';
import { isTyped, longestTyped } from '../typed-text.ts';
import type { QuestionView, QuestionViewProps } from '../view.ts';
import { type ClozeText, clozeText, isRightIn, type TextGap } from './kind.ts';

const verdict = (gap: TextGap, response: Pairs): AnswerVerdict => {
  const typed = chosenFor(response, gap.id);
  return {
    own: isTyped(typed) ? typed : undefined,
    right: gap.answers[0] ?? '',
    mark: judgedMark({ right: isRightIn(gap, response), feedback: gap.feedback }),
  };
};

/** All fields are as wide as the longest answer wants, so that no width gives its own away. */
const roomFor = ({ gaps }: ClozeText): number => {
  const longest = Math.max(...gaps.flatMap(({ answers }) => answers.map((answer) => answer.length)));
  return longest <= 12 ? 14 : 24;
};

const TextCloze: FunctionComponent<QuestionViewProps<ClozeText, Pairs>> = (props) => {
  const { question, prefix, response = {}, onResponse, marked, fault } = props;
  return (
    <Cloze
      body={question.body}
      gaps={question.gaps}
      field={({ id }, name) => (
        <TypedField
          prefix={prefix}
          field={id}
          value={chosenFor(response, id)}
          longest={longestTyped}
          room={roomFor(question)}
          fault={fault}
          name={name}
          onType={(text) => onResponse(withChosen(response, id, text))}
        />
      )}
      verdictOn={marked ? (gap) => verdict(gap, response) : undefined}
    />
  );
};

/** A line to type into in each gap of the running text. */
export const clozeTextView: QuestionView<ClozeText, Pairs> = {
  kind: clozeText,
  hint: typeInGaps,
  missing: (question, response) => emptyGaps(question, (gap) => isTyped(chosenFor(response, gap))),
  View: TextCloze,
};
