import { z } from 'zod';
import { broken, commonFields, type Draft, partFields, partsSchema } from '../common-schema.ts';
import { keyFields } from '../expert-key-schema.ts';
import type { Situational } from './kind.ts';

const decisions = partsSchema(z.strictObject({ ...partFields, points: z.literal([0, 1, 2, 3]) }), { min: 4, max: 4 });

export const situationalSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('situational'),
  ...keyFields,
  options: decisions.refine(
    (options) => new Set(options.map((option) => option.points)).size === options.length,
    broken('each-points-once'),
  ),
}) satisfies z.ZodType<Draft<Situational>>;
