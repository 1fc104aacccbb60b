import { chooseDecision } from '#text/question-kinds.ts';
import type { Printed } from '../printed.ts';
import { printedChoice } from '../printed-choice.ts';
import type { Situational } from './kind.ts';

export const printedSituational = ({ options }: Situational): Printed =>
  printedChoice({
    hint: chooseDecision,
    options,
    right: options.filter(({ points }) => points === 3).map(({ id }) => id),
  });
