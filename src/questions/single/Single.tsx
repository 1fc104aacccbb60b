import { chooseOne, missingOne } from '#text/questions.ts';
import { Options } from '#ui/kit/Options.tsx';
import { displayOrder } from '../display-order.ts';
import { judgedMark } from '../judged-mark.ts';
import type { QuestionView } from '../view.ts';
import { type Single, single } from './kind.ts';

/** Radio buttons. */
export const singleView: QuestionView<Single, string> = {
  kind: single,
  hint: chooseOne,
  missing: missingOne,
  View: ({ question, prefix, response, seed, onResponse, marked }) => (
    <Options
      type="radio"
      prefix={prefix}
      options={displayOrder(question.options, seed, question.id)}
      chosen={response === undefined ? [] : [response]}
      onToggle={onResponse}
      markOf={marked ? judgedMark : undefined}
    />
  ),
};
