import { z } from 'zod';
import { commonFields, type Draft, inlineSchema, partsSchema, slugSchema } from '../common-schema.ts';
import type { Likert } from './kind.ts';

const named = z.strictObject({ id: slugSchema, text: inlineSchema });

export const likertSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('likert'),
  scale: partsSchema(named, { min: 3, max: 7 }),
  rows: partsSchema(named, { min: 1, max: 8 }),
}) satisfies z.ZodType<Draft<Likert>>;
