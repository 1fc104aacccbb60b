import type { RecordForm, Shape } from '#domain/question.ts';
import { partIds } from '../part-ids.ts';
import type { Chosen, Multiple } from './kind.ts';

const best = (question: Multiple): Chosen => partIds(question.options.filter((option) => option.right));

const partsOf = (shape: Shape): readonly string[] => shape[0] ?? [];

/** A mask: bit i stands for the ledger's option i. */
const pack = (shape: Shape, response: Chosen): readonly number[] | undefined => {
  const places = [...new Set(response)].map((one) => partsOf(shape).indexOf(one));
  return places.includes(-1) ? undefined : [places.reduce((mask, place) => mask + 2 ** place, 0)];
};

const unpack = (shape: Shape, [mask = -1]: readonly number[]): Chosen | undefined => {
  const parts = partsOf(shape);
  return Number.isSafeInteger(mask) && mask >= 0 && mask < 2 ** parts.length
    ? parts.filter((_, place) => Math.floor(mask / 2 ** place) % 2 === 1)
    : undefined;
};

export const multipleRecordForm: RecordForm<Multiple, Chosen> = {
  best,
  shape: (question) => [partIds(question.options)],
  /** One bit per option; seven at least, so that six options may grow to seven at the same width. */
  widths: (shape) => [Math.max(7, partsOf(shape).length)],
  pack,
  unpack,
  interaction: (question, response) => ({
    type: 'choice',
    options: partIds(question.options),
    chosen: response,
    right: best(question),
  }),
};
