import { z } from 'zod';
import {
  broken,
  commonFields,
  type Draft,
  inlineSchema,
  partFields,
  partsSchema,
  slugSchema,
} from '../common-schema.ts';
import { keyFields } from '../expert-key-schema.ts';
import type { SituationalRate } from './kind.ts';

export const situationalRateSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('situational-rate'),
    ...keyFields,
    scale: partsSchema(z.strictObject({ id: slugSchema, text: inlineSchema }), { min: 3, max: 5 }),
    options: partsSchema(z.strictObject({ ...partFields, rating: slugSchema }), { min: 3, max: 5 }),
  })
  .superRefine(({ options, scale }, context) => {
    const known = scale.map((point) => point.id);
    for (const [at, { rating }] of options.entries()) {
      if (known.includes(rating)) continue;
      context.addIssue({
        ...broken('known-ratings', { rating, known: known.join(', ') }),
        code: 'custom',
        path: ['options', at, 'rating'],
      });
    }
  }) satisfies z.ZodType<Draft<SituationalRate>>;
