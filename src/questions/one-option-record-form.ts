import type { RecordForm } from '#domain/question.ts';
import { oneOf } from './one-of-record-form.ts';
import type { WithOptions } from './one-option.ts';
import { partIds } from './part-ids.ts';

/**
 * Packs to the option's index in three bits, so that five options may grow to eight at the same width.
 * `best` names the option that scores 1.
 */
export const oneOptionRecordForm = <Question extends WithOptions>(
  best: (question: Question) => string,
): RecordForm<Question, string> => ({
  ...oneOf(3),
  best,
  shape: (question) => [partIds(question.options)],
  interaction: (question, response) => ({
    type: 'choice',
    options: partIds(question.options),
    chosen: [response],
    right: [best(question)],
  }),
});
