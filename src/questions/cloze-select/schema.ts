import { z } from 'zod';
import { hasEachGapOnce } from '../cloze-body.ts';
import { broken, commonFields, type Draft, inlineSchema, partsSchema, slugSchema } from '../common-schema.ts';
import type { ClozeSelect } from './kind.ts';

const options = partsSchema(z.strictObject({ id: slugSchema, text: inlineSchema }), { min: 2, max: 5 });

const gap = z
  .strictObject({ id: slugSchema, options, right: slugSchema, feedback: inlineSchema })
  .refine((one) => one.options.some(({ id }) => id === one.right), { ...broken('known-right'), path: ['right'] });

export const clozeSelectSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('cloze-select'),
    body: inlineSchema,
    gaps: partsSchema(gap, { min: 2, max: 5 }),
  })
  .refine(({ body, gaps }) => hasEachGapOnce(body, gaps), {
    ...broken('each-gap-once'),
    path: ['body'],
  }) satisfies z.ZodType<Draft<ClozeSelect>>;
