import { z } from 'zod';
import { commonFields, type Draft, partFields, partsSchema } from '../common-schema.ts';
import type { Ordering } from './kind.ts';

export const orderingSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('ordering'),
  scoring: z.enum(['position', 'exact', 'adjacent', 'kendall']).default('position'),
  items: partsSchema(z.strictObject(partFields), { min: 3, max: 6 }),
}) satisfies z.ZodType<Draft<Ordering>>;
