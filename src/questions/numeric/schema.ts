import { z } from 'zod';
import { broken, commonFields, type Draft, inlineSchema, partsSchema, slugSchema } from '../common-schema.ts';
import { decimalOf } from '../typed-number.ts';
import { verdictFeedback } from '../typed-schema.ts';
import { type Band, isWithin, type Numeric } from './kind.ts';

const typable = z.number().refine((value) => decimalOf(value) !== undefined, broken('typable-number'));

const unit = z.strictObject({ id: slugSchema, text: inlineSchema, factor: z.number().positive() });

const units = partsSchema(unit, { min: 2, max: 4 }).refine(
  (all) => all.filter(({ factor }) => factor === 1).length === 1,
  broken('one-base-unit'),
);

const band = z.strictObject({ within: z.number().positive(), score: z.number().gt(0).lt(1) });

const mistake = z.strictObject({ value: typable, feedback: inlineSchema });

/** Each wider than what comes before it, and worth less. */
const doWiden = (tolerance: number, bands: readonly Band[]): boolean =>
  bands.every(({ within, score }, place) => {
    const inner = bands[place - 1] ?? { within: tolerance, score: 1 };
    return within > inner.within && score < inner.score;
  });

export const numericSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('numeric'),
    answer: typable,
    tolerance: z.number().min(0),
    unit: inlineSchema.optional(),
    units: units.optional(),
    bands: z.array(band).max(3).default([]),
    mistakes: z.array(mistake).max(6).default([]),
    feedback: verdictFeedback,
  })
  .refine((question) => question.unit === undefined || question.units === undefined, {
    ...broken('one-unit-or-choice'),
    path: ['unit'],
  })
  .refine(({ tolerance, bands }) => doWiden(tolerance, bands), { ...broken('widening-bands'), path: ['bands'] })
  .refine(({ answer, tolerance, mistakes }) => mistakes.every(({ value }) => !isWithin(value, answer, tolerance)), {
    ...broken('mistake-is-wrong'),
    path: ['mistakes'],
  }) satisfies z.ZodType<Draft<Numeric>>;
