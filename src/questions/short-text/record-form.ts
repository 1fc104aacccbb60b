import type { RecordForm } from '#domain/question.ts';
import { packText, textSlotWidth, unpackText } from '../typed-text-slot.ts';
import type { ShortText } from './kind.ts';

export const shortTextRecordForm: RecordForm<ShortText, string> = {
  best: ({ answers: [first = ''] }) => first,
  /** One list of answers and mistakes, so that a text keeps its number when it turns from one into the other. */
  shape: ({ answers, mistakes }) => [[...answers, ...mistakes.map(({ text }) => text)]],
  widths: () => [textSlotWidth],
  pack: ([texts = []], response) => [packText(texts, response)],
  unpack: ([texts = []], [packed]) => unpackText(texts, packed),
  interaction: ({ answers }, response) => ({ type: 'fill-in', given: [response], right: [answers] }),
};
