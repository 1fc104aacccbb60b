import { chooseOwnLevel } from '#text/question-kinds.ts';
import { lettered, type Printed } from '../printed.ts';
import type { SelfAssessment } from './kind.ts';

export const printedSelfAssessment = ({ levels }: SelfAssessment): Printed => ({
  hint: chooseOwnLevel,
  lists: [{ parts: lettered(levels) }],
  answer: undefined,
});
