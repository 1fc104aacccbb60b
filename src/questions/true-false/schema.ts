import { z } from 'zod';
import { commonFields, type Draft, inlineSchema } from '../common-schema.ts';
import type { TrueFalse } from './kind.ts';

export const trueFalseSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('true-false'),
  answer: z.boolean(),
  feedback: z.strictObject({ yes: inlineSchema, no: inlineSchema }),
}) satisfies z.ZodType<Draft<TrueFalse>>;
