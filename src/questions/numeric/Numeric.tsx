import type { FunctionComponent } from 'preact';
import { plainText } from '#domain/inline-markdown.ts';
import { choose } from '#text/question-kinds.ts';
import { verdicts, yourAnswer } from '#text/questions.ts';
import { missingUnit, number, numberFaults, rightNumber, typeNumber, unit, withUnit } from '#text/typed-questions.ts';
import type { Tone } from '#ui/kit/tone.ts';
import { MarkedAnswer } from '../MarkedAnswer.tsx';
import { chosenFor, type Pairs, withChosen } from '../pairs.ts';
import { faultOf, TypedField } from '../TypedField.tsx';
import { numberOf, readNumber } from '../typed-number.ts';
import { type Fault, fieldId, type QuestionView, type QuestionViewProps } from '../view.ts';
import { chosenUnit, numericFields, unitOfAnswer } from './given-number.ts';
import { feedbackTo, longestNumber, type Numeric, numeric } from './kind.ts';

type Props = QuestionViewProps<Numeric, Pairs>;

const { value: valueField, unit: unitField } = numericFields;

const nameOf = (name: string | undefined): string | undefined => (name === undefined ? undefined : plainText(name));

const ownNumber = (question: Numeric, response: Pairs): string | undefined => {
  const read = readNumber(chosenFor(response, valueField) ?? '');
  const name = chosenUnit(question, response)?.text ?? question.unit;
  return read.ok ? withUnit(number(numberOf(read.number)), nameOf(name)) : undefined;
};

const rightOne = (question: Numeric): string => {
  const { answer, tolerance } = question;
  const name = unitOfAnswer(question)?.text ?? question.unit;
  const range = [number(answer - tolerance), number(answer + tolerance)] as const;
  return rightNumber(withUnit(number(answer), nameOf(name)), tolerance > 0 ? range : undefined);
};

const toneOf = (score: number): Tone => {
  if (score === 1) return 'right';
  return score > 0 ? 'partly' : 'wrong';
};

const Marked: FunctionComponent<{ readonly question: Numeric; readonly response: Pairs }> = (props) => {
  const { question, response } = props;
  const tone = toneOf(numeric.score(question, response));
  return (
    <MarkedAnswer
      own={ownNumber(question, response)}
      right={rightOne(question)}
      mark={{ tone, word: verdicts[tone], feedback: feedbackTo(question, response) }}
    />
  );
};

const UnitSelect: FunctionComponent<Props> = ({ question, prefix, response = {}, onResponse, fault }) => (
  <p class="line">
    <label for={fieldId(prefix, unitField)}>{unit}</label>
    <select
      class="entry"
      id={fieldId(prefix, unitField)}
      name={fieldId(prefix, unitField)}
      required
      {...faultOf(fault, prefix, unitField)}
      onChange={(event) => onResponse(withChosen(response, unitField, event.currentTarget.value))}
    >
      <option value="" selected={chosenUnit(question, response) === undefined}>
        {choose}
      </option>
      {question.units?.map(({ id, text }) => (
        <option key={id} value={id} selected={id === chosenFor(response, unitField)}>
          {plainText(text)}
        </option>
      ))}
    </select>
  </p>
);

/** A telephone's keyboard of digits may have no minus. */
const keysFor = ({ answer, mistakes }: Numeric): 'text' | 'decimal' =>
  [answer, ...mistakes.map(({ value }) => value)].some((each) => each < 0) ? 'text' : 'decimal';

const NumberLine: FunctionComponent<Props> = ({ question, prefix, response = {}, onResponse, fault }) => (
  <p class="line">
    <label for={fieldId(prefix, valueField)}>
      {yourAnswer}
      {question.unit !== undefined && <span class="visually-hidden">, {plainText(question.unit)}</span>}
    </label>
    <span class="line__field">
      <TypedField
        prefix={prefix}
        field={valueField}
        value={chosenFor(response, valueField)}
        longest={longestNumber}
        room={16}
        fault={fault}
        keys={keysFor(question)}
        onType={(text) => onResponse(withChosen(response, valueField, text))}
      />
      {question.unit !== undefined && <span aria-hidden="true">{plainText(question.unit)}</span>}
    </span>
  </p>
);

const missing = (_: Numeric, response: Pairs | undefined): Fault => {
  const read = readNumber(chosenFor(response, valueField) ?? '');
  return read.ok
    ? { message: missingUnit, fields: [unitField] }
    : { message: numberFaults[read.why], fields: [valueField] };
};

/** A field for a number and, where there are several units, a select. */
export const numericView: QuestionView<Numeric, Pairs> = {
  kind: numeric,
  hint: typeNumber,
  missing,
  View: (props) => {
    const { question, response = {}, marked } = props;
    if (marked) return <Marked question={question} response={response} />;
    return (
      <>
        <NumberLine {...props} />
        {question.units && <UnitSelect {...props} />}
      </>
    );
  },
};
