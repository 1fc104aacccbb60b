import { chooseOne } from '#text/questions.ts';
import type { Printed } from '../printed.ts';
import { printedChoice } from '../printed-choice.ts';
import { rightOption, type Single } from './kind.ts';

export const printedSingle = (question: Single): Printed =>
  printedChoice({ hint: chooseOne, options: question.options, right: [rightOption(question)] });
