import type { FunctionComponent } from 'preact';
import { plainText } from '#domain/inline-markdown.ts';
import { choose, targetsOnOffer } from '#text/question-kinds.ts';
import { chooseInGaps } from '#text/typed-questions.ts';
import { Cloze, emptyGaps } from '../Cloze.tsx';
import { inTextOrder } from '../cloze-body.ts';
import { displayOrder } from '../display-order.ts';
import { judgedMark } from '../judged-mark.ts';
import type { AnswerVerdict } from '../MarkedAnswer.tsx';
import { chosenFor, type Pairs, withChosen } from '../pairs.ts';
import { faultOf } from '../TypedField.tsx';
import { fieldId, type QuestionView, type QuestionViewProps } from '../view.ts';
import { type ClozeSelect, clozeSelect, type SelectGap } from './kind.ts';

type Props = QuestionViewProps<ClozeSelect, Pairs>;

const textOf = ({ options }: SelectGap, id: string | undefined): string =>
  plainText(options.find((option) => option.id === id)?.text ?? '');

const verdict = (gap: SelectGap, chosen: string | undefined): AnswerVerdict => ({
  own: textOf(gap, chosen),
  right: textOf(gap, gap.right),
  mark: judgedMark({ right: chosen === gap.right, feedback: gap.feedback }),
});

type FieldProps = Pick<Props, 'prefix' | 'fault'> & {
  readonly gap: SelectGap;
  readonly name: string;
  readonly chosen: string | undefined;
  readonly onChoose: (option: string) => void;
};

const GapSelect: FunctionComponent<FieldProps> = ({ prefix, fault, gap, name, chosen = '', onChoose }) => (
  <select
    class="entry"
    id={fieldId(prefix, gap.id)}
    name={fieldId(prefix, gap.id)}
    required
    aria-label={name}
    {...faultOf(fault, prefix, gap.id)}
    onChange={(event) => onChoose(event.currentTarget.value)}
  >
    <option value="" selected={chosen === ''}>
      {choose}
    </option>
    {gap.options.map(({ id, text }) => (
      <option key={id} value={id} selected={id === chosen}>
        {plainText(text)}
      </option>
    ))}
  </select>
);

/** What the selects offer: a closed one cuts long texts, and shows none without scripts or on paper. */
const Offer: FunctionComponent<{ readonly gaps: readonly SelectGap[] }> = ({ gaps }) => (
  <div class="cloze__offer">
    <p>{targetsOnOffer}</p>
    <ol>
      {gaps.map(({ id, options }) => (
        <li key={id}>{options.map(({ text }) => plainText(text)).join('; ')}</li>
      ))}
    </ol>
  </div>
);

const SelectCloze: FunctionComponent<Props> = (props) => {
  const { question, prefix, response = {}, seed, onResponse, marked, fault } = props;
  const gaps = question.gaps.map((gap) => ({
    ...gap,
    options: displayOrder(gap.options, seed, `${question.id}/${gap.id}`),
  }));
  return (
    <>
      <Cloze
        body={question.body}
        gaps={gaps}
        field={(gap, name) => (
          <GapSelect
            prefix={prefix}
            fault={fault}
            gap={gap}
            name={name}
            chosen={chosenFor(response, gap.id)}
            onChoose={(option) => onResponse(withChosen(response, gap.id, option))}
          />
        )}
        verdictOn={marked ? (gap) => verdict(gap, chosenFor(response, gap.id)) : undefined}
      />
      {!marked && <Offer gaps={inTextOrder(question.body, gaps)} />}
    </>
  );
};

/** A select in each gap of the running text. */
export const clozeSelectView: QuestionView<ClozeSelect, Pairs> = {
  kind: clozeSelect,
  hint: chooseInGaps,
  missing: (question, response) => emptyGaps(question, (gap) => chosenFor(response, gap) !== undefined),
  View: SelectCloze,
};
