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
import type { Matching } from './kind.ts';

export const matchingSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('matching'),
    targets: partsSchema(z.strictObject({ id: slugSchema, text: inlineSchema }), { min: 2, max: 6 }),
    rows: partsSchema(z.strictObject({ ...partFields, target: slugSchema }), { min: 3, max: 6 }),
  })
  .refine(({ rows, targets }) => rows.every((row) => targets.some((target) => target.id === row.target)), {
    ...broken('known-targets'),
    path: ['rows'],
  }) satisfies z.ZodType<Draft<Matching>>;
