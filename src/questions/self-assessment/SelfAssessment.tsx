import { chooseOwnLevel, ownLevel } from '#text/question-kinds.ts';
import { missingOne } from '#text/questions.ts';
import { Options } from '#ui/kit/Options.tsx';
import type { QuestionView } from '../view.ts';
import { type SelfAssessment, selfAssessment } from './kind.ts';

/** Radio buttons in the order of the levels. */
export const selfAssessmentView: QuestionView<SelfAssessment, string> = {
  kind: selfAssessment,
  hint: chooseOwnLevel,
  missing: missingOne,
  View: ({ question, prefix, response, onResponse, marked }) => (
    <Options
      type="radio"
      prefix={prefix}
      options={question.levels}
      chosen={response === undefined ? [] : [response]}
      onToggle={onResponse}
      markOf={marked ? (_, own) => (own ? { tone: 'noted', word: ownLevel, own: false } : undefined) : undefined}
    />
  ),
};
