import type { FunctionComponent } from 'preact';
import { plainText } from '#domain/inline-markdown.ts';
import { choose, matchRows, missingRows, targetsOnOffer } from '#text/question-kinds.ts';
import { AnsweredRow } from '#ui/kit/AnsweredRow.tsx';
import { InlineText } from '#ui/kit/InlineText.tsx';
import { disorder } from '../display-order.ts';
import { judgedMark } from '../judged-mark.ts';
import { chosenFor, type Pairs, withChosen } from '../pairs.ts';
import type { QuestionView } from '../view.ts';
import { type Matching, matching, type Row, type Target } from './kind.ts';

const textOf = (targets: readonly Target[], id: string | undefined): string =>
  plainText(targets.find((target) => target.id === id)?.text ?? '');

/** The whole texts of what the selects offer: a closed select cuts long ones, and shows none without scripts. */
const Offer: FunctionComponent<{ readonly targets: readonly Target[] }> = ({ targets }) => (
  <div class="matching__offer">
    <p>{targetsOnOffer}</p>
    <ul>
      {targets.map((target) => (
        <li key={target.id}>
          <InlineText text={target.text} />
        </li>
      ))}
    </ul>
  </div>
);

type RowProps = {
  readonly row: Row;
  readonly id: string;
  readonly targets: readonly Target[];
  readonly chosen: string | undefined;
  readonly onChoose: (target: string) => void;
};

const OpenRow: FunctionComponent<RowProps> = ({ row, id, targets, chosen = '', onChoose }) => (
  <div class="row matching__row">
    <label for={id}>
      <InlineText text={row.text} />
    </label>
    <select id={id} name={id} required onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="" selected={chosen === ''}>
        {choose}
      </option>
      {targets.map((target) => (
        <option key={target.id} value={target.id} selected={target.id === chosen}>
          {plainText(target.text)}
        </option>
      ))}
    </select>
  </div>
);

const MarkedRow: FunctionComponent<RowProps> = ({ row, targets, chosen }) => {
  const right = chosen === row.target;
  return (
    <AnsweredRow
      text={row.text}
      given={textOf(targets, chosen)}
      right={right ? undefined : textOf(targets, row.target)}
      mark={judgedMark({ right, feedback: row.feedback })}
    />
  );
};

/** A select per row. Targets are always shuffled: authors write them in the order of the rows. */
export const matchingView: QuestionView<Matching, Pairs> = {
  kind: matching,
  hint: matchRows,
  missing: missingRows,
  View: ({ question, prefix, response = {}, seed = '', onResponse, marked }) => {
    const targets = disorder(question.targets, `${seed}/${question.id}`);
    const MatchingRow = marked ? MarkedRow : OpenRow;
    return (
      <>
        {!marked && <Offer targets={targets} />}
        {question.rows.map((row) => (
          <MatchingRow
            key={row.id}
            row={row}
            id={`${prefix}-${row.id}`}
            targets={targets}
            chosen={chosenFor(response, row.id)}
            onChoose={(target) => onResponse(withChosen(response, row.id, target))}
          />
        ))}
      </>
    );
  },
};
