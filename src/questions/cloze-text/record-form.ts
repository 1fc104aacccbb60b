import type { RecordForm, Shape } from '#domain/question.ts';
import { chosenFor, type Pairs, pairsOf } from '../pairs.ts';
import { partIds } from '../part-ids.ts';
import { packText, textSlotWidth, unpackText } from '../typed-text-slot.ts';
import type { ClozeText } from './kind.ts';

const best = ({ gaps }: ClozeText): Pairs =>
  pairsOf(
    partIds(gaps),
    gaps.map(({ answers }) => answers[0]),
  );

const typedIn = (gaps: readonly string[], response: Pairs): readonly string[] =>
  gaps.map((gap) => chosenFor(response, gap) ?? '');

const pack = ([gaps = [], ...answers]: Shape, response: Pairs): readonly number[] | undefined =>
  Object.keys(response).some((gap) => !gaps.includes(gap))
    ? undefined
    : typedIn(gaps, response).map((typed, place) => packText(answers[place] ?? [], typed));

const unpack = ([gaps = [], ...answers]: Shape, fields: readonly number[]): Pairs | undefined => {
  const texts = gaps.map((_, place) => unpackText(answers[place] ?? [], fields[place]));
  return texts.some((text) => text === undefined) ? undefined : pairsOf(gaps, texts);
};

export const clozeTextRecordForm: RecordForm<ClozeText, Pairs> = {
  best,
  /** Gaps, then the answers of each: a corrected spelling is a further one. */
  shape: ({ gaps }) => [partIds(gaps), ...gaps.map(({ answers }) => answers)],
  /** Another gap needs another question. */
  widths: ([gaps = []]) => gaps.map(() => textSlotWidth),
  pack,
  unpack,
  interaction: ({ gaps }, response) => ({
    type: 'fill-in',
    given: typedIn(partIds(gaps), response),
    right: gaps.map(({ answers }) => answers),
  }),
};
