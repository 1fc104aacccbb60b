import { trueOrFalse, truths as words } from '#text/question-kinds.ts';
import type { Printed } from '../printed.ts';
import { printedChoice } from '../printed-choice.ts';
import { rightTruth, type TrueFalse, truths } from './kind.ts';

export const printedTrueFalse = (question: TrueFalse): Printed =>
  printedChoice({
    hint: trueOrFalse,
    options: truths.map((id) => ({ id, text: words[id] })),
    right: [rightTruth(question)],
  });
