import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import { type Inline, parseInline } from '#domain/inline-markdown.ts';
import { fillGaps, gap as gapNumber, gapOf } from '#text/typed-questions.ts';
import { ToneIcon } from '#ui/kit/ToneIcon.tsx';
import { cutAtGaps, inTextOrder } from './cloze-body.ts';
import { type AnswerVerdict, MarkedAnswer } from './MarkedAnswer.tsx';
import type { Fault } from './view.ts';

type WithId = { readonly id: string };

type BodyProps = {
  /** Inline Markdown with gaps `[[id]]`. */
  readonly body: string;
  /** Gap ids in the order of the text. */
  readonly order: readonly string[];
  /** Whether a field stands in the gaps. */
  readonly open: boolean;
  /** What stands in a gap. */
  readonly inGap: (id: string) => ComponentChildren;
};

/**
 * Running text as one paragraph; what touches a gap stays beside it at the end of a line. The number is for the eye
 * alone: a field's name has it for the ear, where a second time would tear the sentence.
 */
const ClozeBody: FunctionComponent<BodyProps> = ({ body, order, open, inGap }) => {
  const pieceOf = (piece: ReturnType<typeof cutAtGaps>[number]): ComponentChildren =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span class={open ? 'cloze__gap' : undefined} key={piece.gap}>
        <span class="cloze__number" aria-hidden="true">
          {`${order.indexOf(piece.gap) + 1}\u2060`}
        </span>
        {piece.before}
        {inGap(piece.gap)}
        {piece.after}
      </span>
    );
  const nodeOf = (part: Inline): ComponentChildren =>
    typeof part === 'string' ? cutAtGaps(part).map(pieceOf) : <part.tag>{part.content.map(nodeOf)}</part.tag>;
  return <p class="cloze">{parseInline(body).map(nodeOf)}</p>;
};

const Answered: FunctionComponent<AnswerVerdict> = ({ own = '\u2026', mark: { tone } }) => (
  <span class={`cloze__own cloze__own--${tone}`}>
    <ToneIcon tone={tone} />
    {own}
  </span>
);

type Props<Gap extends WithId> = {
  readonly body: string;
  readonly gaps: readonly Gap[];
  /** The field that stands in a gap, to be named as given. */
  readonly field: (gap: Gap, name: string) => VNode;
  /** Once checked. */
  readonly verdictOn: ((gap: Gap) => AnswerVerdict) | undefined;
};

/** A text with a field in each gap; once checked with what was answered, and below it how each gap turned out. */
export const Cloze = <Gap extends WithId>({ body, gaps, field, verdictOn }: Props<Gap>): VNode => {
  const order = inTextOrder(body, gaps);
  const inGap = (id: string): ComponentChildren => {
    const gap = order.find((each) => each.id === id);
    if (!gap) return null;
    return verdictOn ? <Answered {...verdictOn(gap)} /> : field(gap, gapOf(order.indexOf(gap) + 1, gaps.length));
  };
  return (
    <>
      <ClozeBody body={body} order={order.map(({ id }) => id)} open={!verdictOn} inGap={inGap} />
      {verdictOn &&
        order.map((gap, place) => <MarkedAnswer key={gap.id} name={gapNumber(place + 1)} {...verdictOn(gap)} />)}
    </>
  );
};

/** Names every gap that is still empty. */
export const emptyGaps = (
  { body, gaps }: { readonly body: string; readonly gaps: readonly WithId[] },
  isFilled: (gap: string) => boolean,
): Fault => {
  const order = inTextOrder(body, gaps).map(({ id }) => id);
  const empty = order.filter((id) => !isFilled(id));
  return { message: fillGaps(empty.map((id) => order.indexOf(id) + 1)), fields: empty };
};
