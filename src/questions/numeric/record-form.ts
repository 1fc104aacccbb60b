import type { RecordForm, Shape } from '#domain/question.ts';
import { chosenFor, type Pairs } from '../pairs.ts';
import { partIds } from '../part-ids.ts';
import { packSlots, slotsWidth, unpackSlots } from '../slots.ts';
import { type Decimal, decimalOf, mostDigits, readNumber, typedNumber } from '../typed-number.ts';
import { textNotKept } from '../typed-text.ts';
import { givenNumber, numericFields, unitOfAnswer } from './given-number.ts';
import type { Numeric } from './kind.ts';

const decimalsWidth = 4;
/** In place of the count of decimals: what was typed is no number. */
const noNumber = 2 ** decimalsWidth - 1;

const digitsWidth = Math.ceil(Math.log2(10 ** mostDigits));

const pack = ([units = []]: Shape, response: Pairs): readonly number[] | undefined => {
  const unit = packSlots(units, [chosenFor(response, numericFields.unit)]);
  const read = readNumber(chosenFor(response, numericFields.value) ?? '');
  if (unit === undefined) return undefined;
  if (!read.ok) return [noNumber, 0, 0, unit];
  const { decimals, negative, digits } = read.number;
  return [decimals, Number(negative), digits, unit];
};

const isSame = (one: Decimal, other: Decimal): boolean =>
  one.negative === other.negative && one.digits === other.digits && one.decimals === other.decimals;

/** A whole number from 0 to `most`. */
const isUpTo = (most: number, field: number): boolean => Number.isSafeInteger(field) && field >= 0 && field <= most;

const textOf = (decimals = -1, sign = -1, digits = -1): string | undefined => {
  if (decimals === noNumber && sign === 0 && digits === 0) return textNotKept;
  if (!isUpTo(mostDigits, decimals) || !isUpTo(1, sign) || !isUpTo(10 ** mostDigits - 1, digits)) return undefined;
  const number: Decimal = { negative: sign === 1, digits, decimals };
  const text = typedNumber(number);
  const read = readNumber(text);
  // One number has one form: what reads back as another was never packed.
  return read.ok && isSame(read.number, number) ? text : undefined;
};

const unpack = ([units = []]: Shape, [decimals, sign, digits, slot = -1]: readonly number[]): Pairs | undefined => {
  const value = textOf(decimals, sign, digits);
  const [unit] = unpackSlots(units, 1, slot) ?? [null];
  if (value === undefined || unit === null) return undefined;
  return { value, ...(unit !== undefined && { unit }) };
};

/** Without the last digits that floating point makes up. */
const rounded = (value: number): number => Number(value.toPrecision(mostDigits));

const best = (question: Numeric): Pairs => {
  const unit = unitOfAnswer(question)?.id;
  const number = decimalOf(question.answer);
  return { ...(number && { value: typedNumber(number) }), ...(unit !== undefined && { unit }) };
};

export const numericRecordForm: RecordForm<Numeric, Pairs> = {
  best,
  shape: ({ units = [] }) => [partIds(units)],
  /** The number itself is kept, as decimals, sign and digits; a slot for the unit: they may grow to seven. */
  widths: () => [decimalsWidth, 1, digitsWidth, slotsWidth(1)],
  pack,
  unpack,
  interaction: (question, response) => ({
    type: 'numeric',
    given: givenNumber(question, response),
    right: [rounded(question.answer - question.tolerance), rounded(question.answer + question.tolerance)],
  }),
};
