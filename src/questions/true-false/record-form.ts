import type { RecordForm } from '#domain/question.ts';
import { oneOf } from '../one-of-record-form.ts';
import type { TrueFalse, Truth } from './kind.ts';

const shape: readonly (readonly Truth[])[] = [['true', 'false']];

export const trueFalseRecordForm: RecordForm<TrueFalse, string> = {
  ...oneOf(1),
  best: ({ answer }) => String(answer),
  shape: () => shape,
  interaction: ({ answer }, response) => ({ type: 'true-false', given: response === 'true', right: answer }),
};
