import { answerLine, writeWords } from '#text/printed-questions.ts';
import type { Printed } from '../printed.ts';
import type { ShortText } from './kind.ts';

export const printedShortText = ({ answers }: ShortText): Printed => ({
  hint: writeWords,
  body: answerLine,
  lists: [],
  answer: answers[0],
});
