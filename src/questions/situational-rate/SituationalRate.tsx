import type { FunctionComponent } from 'preact';
import { plainText } from '#domain/inline-markdown.ts';
import { keyRating, missingRatings, offBy, rateEach, yourRating } from '#text/situational-rate.ts';
import { InlineText } from '#ui/kit/InlineText.tsx';
import { Mark, type MarkProps, markedClass } from '#ui/kit/Mark.tsx';
import { RadioRow } from '#ui/kit/RadioRow.tsx';
import type { Tone } from '#ui/kit/tone.ts';
import { displayOrder } from '../display-order.ts';
import { ExpertKeyLine } from '../ExpertKeyLine.tsx';
import { chosenFor, type Pairs } from '../pairs.ts';
import type { QuestionView, QuestionViewProps } from '../view.ts';
import { type Gap, gapOf, type RatedOption, type ScalePoint, type SituationalRate, situationalRate } from './kind.ts';

const toneOf = ({ steps, most }: Gap): Tone => {
  if (steps === 0) return 'right';
  return steps < most ? 'partly' : 'wrong';
};

const ratingMark = (gap: Gap, { feedback }: RatedOption): MarkProps => ({
  tone: toneOf(gap),
  word: offBy(toneOf(gap), gap.steps),
  feedback,
});

const textOf = (scale: readonly ScalePoint[], id: string | undefined): string =>
  plainText(scale.find((point) => point.id === id)?.text ?? '');

type MarkedProps = {
  readonly option: RatedOption;
  readonly scale: readonly ScalePoint[];
  readonly chosen: string | undefined;
};

const MarkedRow: FunctionComponent<MarkedProps> = ({ option, scale, chosen }) => {
  const gap = gapOf(scale, option, chosen);
  const mark = ratingMark(gap, option);
  return (
    <div class={markedClass('row', mark)}>
      <p class="row__text">
        <InlineText text={option.text} />
      </p>
      <p>{yourRating(textOf(scale, chosen))}</p>
      {gap.steps > 0 && <p>{keyRating(textOf(scale, option.rating))}</p>}
      <Mark {...mark} />
    </div>
  );
};

const Rows: FunctionComponent<QuestionViewProps<SituationalRate, Pairs>> = (props) => {
  const { question, prefix, response = {}, seed, onResponse, marked } = props;
  const { scale, key } = question;
  return (
    <>
      {displayOrder(question.options, seed, question.id).map((option) => {
        const chosen = chosenFor(response, option.id);
        if (marked) return <MarkedRow key={option.id} option={option} scale={scale} chosen={chosen} />;
        return (
          <RadioRow
            key={option.id}
            name={`${prefix}-${option.id}`}
            text={option.text}
            choices={scale}
            chosen={chosen}
            onChoose={(point) => onResponse({ ...response, [option.id]: point })}
            layout="scale"
          />
        );
      })}
      {marked && <ExpertKeyLine of={key} />}
    </>
  );
};

/** A group of radio buttons per option. The options are shuffled; the scale keeps its order. */
export const situationalRateView: QuestionView<SituationalRate, Pairs> = {
  kind: situationalRate,
  hint: rateEach,
  missing: missingRatings,
  View: Rows,
};
