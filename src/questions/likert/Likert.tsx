import type { FunctionComponent } from 'preact';
import { plainText } from '#domain/inline-markdown.ts';
import { missingRatings, rateRows } from '#text/question-kinds.ts';
import { AnsweredRow } from '#ui/kit/AnsweredRow.tsx';
import { RadioRow } from '#ui/kit/RadioRow.tsx';
import { chosenFor, type Pairs } from '../pairs.ts';
import type { QuestionView, QuestionViewProps } from '../view.ts';
import { type Likert, likert, type ScalePoint } from './kind.ts';

/** Letters for which the columns of a scale have room in one line, taken together. */
const room = 60;

/** Whether no word of the scale would break if its points stood side by side. */
const fitsColumns = (scale: readonly ScalePoint[]): boolean => {
  const words = scale.flatMap(({ text }) => plainText(text).split(/\s+/));
  return Math.max(...words.map((word) => word.length)) * scale.length <= room;
};

const Rows: FunctionComponent<QuestionViewProps<Likert, Pairs>> = (props) => {
  const { question, prefix, response = {}, onResponse, marked } = props;
  const { scale, rows } = question;
  const layout = fitsColumns(scale) ? 'scale' : 'list';
  return (
    <>
      {rows.map(({ id, text }) => {
        const chosen = chosenFor(response, id);
        const given = scale.find((point) => point.id === chosen)?.text ?? '';
        if (marked) return <AnsweredRow key={id} text={text} given={plainText(given)} />;
        return (
          <RadioRow
            key={id}
            name={`${prefix}-${id}`}
            text={text}
            choices={scale}
            chosen={chosen}
            onChoose={(point) => onResponse({ ...response, [id]: point })}
            layout={layout}
          />
        );
      })}
    </>
  );
};

/** A group of radio buttons per statement; nothing is shuffled, because a scale has an order. */
export const likertView: QuestionView<Likert, Pairs> = {
  kind: likert,
  hint: rateRows,
  missing: missingRatings,
  View: Rows,
};
