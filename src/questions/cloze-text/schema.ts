import { z } from 'zod';
import { hasEachGapOnce } from '../cloze-body.ts';
import { broken, commonFields, type Draft, inlineSchema, partsSchema, slugSchema } from '../common-schema.ts';
import { answersSchema } from '../typed-schema.ts';
import type { ClozeText } from './kind.ts';

const gap = z.strictObject({ id: slugSchema, answers: answersSchema, feedback: inlineSchema });

export const clozeTextSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('cloze-text'),
    body: inlineSchema,
    gaps: partsSchema(gap, { min: 1, max: 5 }),
  })
  .refine(({ body, gaps }) => hasEachGapOnce(body, gaps), {
    ...broken('each-gap-once'),
    path: ['body'],
  }) satisfies z.ZodType<Draft<ClozeText>>;
