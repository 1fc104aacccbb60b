import { answerLine, writeNumber } from '#text/printed-questions.ts';
import { number, withUnit } from '#text/typed-questions.ts';
import type { Printed } from '../printed.ts';
import type { Numeric } from './kind.ts';

export const printedNumeric = ({ answer, unit, units = [] }: Numeric): Printed => {
  const name = unit ?? units.find(({ factor }) => factor === 1)?.text;
  return { hint: writeNumber, body: withUnit(answerLine, name), lists: [], answer: withUnit(number(answer), name) };
};
