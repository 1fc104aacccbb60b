import { z } from 'zod';
import { broken, commonFields, type Draft, judgedOptions, rightCount } from '../common-schema.ts';
import type { Multiple } from './kind.ts';

export const multipleSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('multiple'),
  scoring: z.enum(['balanced', 'all-or-nothing', 'plus-minus', 'per-option']).default('balanced'),
  options: judgedOptions({ min: 4, max: 6 })
    .refine((options) => rightCount(options) >= 2, broken('several-right'))
    .refine((options) => rightCount(options) < options.length, broken('some-wrong')),
}) satisfies z.ZodType<Draft<Multiple>>;
