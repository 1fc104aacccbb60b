import { trueOrFalse, truths as words } from '#text/question-kinds.ts';
import { missingOne, optionVerdicts } from '#text/questions.ts';
import type { MarkProps } from '#ui/kit/Mark.tsx';
import { Options } from '#ui/kit/Options.tsx';
import type { QuestionView } from '../view.ts';
import { rightTruth, type TrueFalse, type Truth, trueFalse, truths } from './kind.ts';

const options = truths.map((truth) => ({ id: truth, text: words[truth] }));

/** In the words of an option left alone, which say «answer»: «right» beside «the statement is wrong» reads either way. */
const truthMark = (question: TrueFalse, truth: Truth, own: boolean): MarkProps => {
  const tone = truth === rightTruth(question) ? 'right' : 'wrong';
  const { yes, no } = question.feedback;
  const feedback = truth === 'true' ? yes : no;
  return {
    tone,
    muted: tone === 'wrong' && !own,
    word: optionVerdicts.left[tone],
    feedback: own ? feedback : undefined,
  };
};

/** Two radio buttons, always in the same order. Only who chose an option gets its feedback: it speaks to them. */
export const trueFalseView: QuestionView<TrueFalse, Truth> = {
  kind: trueFalse,
  hint: trueOrFalse,
  missing: missingOne,
  View: ({ question, prefix, response, onResponse, marked }) => (
    <Options
      type="radio"
      prefix={prefix}
      options={options}
      chosen={response === undefined ? [] : [response]}
      onToggle={(id) => onResponse(id === 'true' ? 'true' : 'false')}
      markOf={marked ? ({ id }, own) => truthMark(question, id, own) : undefined}
    />
  ),
};
