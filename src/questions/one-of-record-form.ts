import type { QuestionBase, RecordForm, Shape } from '#domain/question.ts';

const partsOf = (shape: Shape): readonly string[] => shape[0] ?? [];

type Packing = Pick<RecordForm<QuestionBase, string>, 'widths' | 'pack' | 'unpack'>;

/** A response that names one part packs to the part's place in the ledger, in `least` bits or more. */
export const oneOf = (least: number): Packing => ({
  widths: (shape) => [Math.max(least, Math.ceil(Math.log2(partsOf(shape).length)))],
  pack: (shape, response) => {
    const index = partsOf(shape).indexOf(response);
    return index < 0 ? undefined : [index];
  },
  unpack: (shape, [index = -1]) => partsOf(shape)[index],
});
