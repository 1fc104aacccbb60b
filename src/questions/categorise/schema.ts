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
import type { Categorise } from './kind.ts';
import { nowhere } from './nowhere.ts';

const bucket = z.strictObject({
  id: slugSchema.refine((id) => id !== nowhere, broken('free-bucket')),
  text: inlineSchema,
});

const item = z
  .strictObject({ ...partFields, bucket: slugSchema.optional(), trap: z.literal(true).optional() })
  .refine(({ bucket: own, trap }) => (own === undefined) === (trap === true), {
    ...broken('bucket-or-trap'),
    path: ['bucket'],
  });

export const categoriseSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('categorise'),
    buckets: partsSchema(bucket, { min: 2, max: 4 }),
    items: partsSchema(item, { min: 4, max: 8 }),
  })
  .refine(
    ({ items, buckets }) =>
      items.every((one) => one.bucket === undefined || buckets.some(({ id }) => id === one.bucket)),
    {
      ...broken('known-buckets'),
      path: ['items'],
    },
  ) satisfies z.ZodType<Draft<Categorise>>;
