import { chooseAll } from '#text/questions.ts';
import type { Printed } from '../printed.ts';
import { printedChoice } from '../printed-choice.ts';
import type { Multiple } from './kind.ts';

export const printedMultiple = ({ options }: Multiple): Printed =>
  printedChoice({
    hint: chooseAll,
    options,
    right: options.filter(({ right }) => right).map(({ id }) => id),
  });
