import { z } from 'zod';
import { broken, commonFields, type Draft } from '../common-schema.ts';
import { placeOfText } from '../fold-text.ts';
import { answersSchema, textMistakesSchema, verdictFeedback } from '../typed-schema.ts';
import type { ShortText } from './kind.ts';

export const shortTextSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('short-text'),
    answers: answersSchema,
    mistakes: textMistakesSchema,
    feedback: verdictFeedback,
  })
  .refine(({ answers, mistakes }) => mistakes.every(({ text }) => placeOfText(answers, text) < 0), {
    ...broken('mistake-is-wrong'),
    path: ['mistakes'],
  }) satisfies z.ZodType<Draft<ShortText>>;
