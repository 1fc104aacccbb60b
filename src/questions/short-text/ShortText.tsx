import type { FunctionComponent } from 'preact';
import { yourAnswer } from '#text/questions.ts';
import { missingText, typeText } from '#text/typed-questions.ts';
import { judgedMark } from '../judged-mark.ts';
import { MarkedAnswer } from '../MarkedAnswer.tsx';
import { TypedField } from '../TypedField.tsx';
import { isTyped, longestTyped } from '../typed-text.ts';
import { fieldId, type QuestionView, type QuestionViewProps } from '../view.ts';
import { feedbackTo, isRightText, type ShortText, shortText } from './kind.ts';

const field = 'text';

const Marked: FunctionComponent<{ readonly question: ShortText; readonly response: string }> = (props) => {
  const { question, response } = props;
  return (
    <MarkedAnswer
      own={isTyped(response) ? response : undefined}
      right={question.answers[0] ?? ''}
      mark={judgedMark({ right: isRightText(question, response), feedback: feedbackTo(question, response) })}
    />
  );
};

const Line: FunctionComponent<QuestionViewProps<ShortText, string>> = (props) => {
  const { question, prefix, response = '', onResponse, marked, fault } = props;
  if (marked) return <Marked question={question} response={response} />;
  return (
    <p class="line">
      <label for={fieldId(prefix, field)}>{yourAnswer}</label>
      <TypedField
        prefix={prefix}
        field={field}
        value={response}
        longest={longestTyped}
        room={40}
        fault={fault}
        onType={onResponse}
      />
    </p>
  );
};

/** One line to type into. */
export const shortTextView: QuestionView<ShortText, string> = {
  kind: shortText,
  hint: typeText,
  missing: () => ({ message: missingText, fields: [field] }),
  View: Line,
};
