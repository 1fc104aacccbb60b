import type { RecordForm, Shape } from '#domain/question.ts';
import type { WithOptions } from './one-option.ts';
import { partIds } from './part-ids.ts';

const partsOf = (shape: Shape): readonly string[] => shape[0] ?? [];

/**
 * Packs to the option's index in three bits, so that five options may grow to eight at the same width.
 * `best` names the option that scores 1.
 */
export const oneOptionRecordForm = <Question extends WithOptions>(
  best: (question: Question) => string,
): RecordForm<Question, string> => ({
  best,
  shape: (question) => [partIds(question.options)],
  widths: (shape) => [Math.max(3, Math.ceil(Math.log2(partsOf(shape).length)))],
  pack: (shape, response) => {
    const index = partsOf(shape).indexOf(response);
    return index < 0 ? undefined : [index];
  },
  unpack: (shape, [index = -1]) => partsOf(shape)[index],
  interaction: (question, response) => ({
    type: 'choice',
    options: partIds(question.options),
    chosen: [response],
    right: [best(question)],
  }),
});
