import { chosenFor, type Pairs } from '../pairs.ts';
import { numberOf, readNumber } from '../typed-number.ts';
import type { Numeric, Unit } from './kind.ts';

/** Fields of a response, and of the form: `value` as it was typed, `unit` a unit's id where units are on offer. */
export const numericFields = { value: 'value', unit: 'unit' } as const;

/** The unit that the answer is written in, where there are several. */
export const unitOfAnswer = ({ units }: Numeric): Unit | undefined => units?.find(({ factor }) => factor === 1);

export const chosenUnit = ({ units }: Numeric, response: Pairs): Unit | undefined =>
  units?.find(({ id }) => id === chosenFor(response, numericFields.unit));

/** The typed number in the unit of the answer; undefined while there is none, or while its unit is not known. */
export const givenNumber = (question: Numeric, response: Pairs): number | undefined => {
  const read = readNumber(chosenFor(response, numericFields.value) ?? '');
  const factor = question.units ? chosenUnit(question, response)?.factor : 1;
  return read.ok && factor !== undefined ? numberOf(read.number) * factor : undefined;
};
