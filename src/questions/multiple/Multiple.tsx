import { chooseAll, missingAll, multipleScorings } from '#text/questions.ts';
import { Options } from '#ui/kit/Options.tsx';
import { displayOrder } from '../display-order.ts';
import { judgedMark } from '../judged-mark.ts';
import type { QuestionView } from '../view.ts';
import { type Chosen, type Multiple, multiple } from './kind.ts';

/** Checkboxes. */
export const multipleView: QuestionView<Multiple, Chosen> = {
  kind: multiple,
  hint: chooseAll,
  note: ({ scoring }) => multipleScorings[scoring],
  missing: missingAll,
  View: ({ question, prefix, response = [], seed, onResponse, marked }) => (
    <Options
      type="checkbox"
      prefix={prefix}
      options={displayOrder(question.options, seed, question.id)}
      chosen={response}
      onToggle={(id, on) =>
        onResponse(
          question.options.map((option) => option.id).filter((each) => (each === id ? on : response.includes(each))),
        )
      }
      markOf={marked ? judgedMark : undefined}
    />
  ),
};
