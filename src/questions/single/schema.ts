import { z } from 'zod';
import { broken, commonFields, type Draft, judgedOptions, rightCount } from '../common-schema.ts';
import type { Single } from './kind.ts';

export const singleSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('single'),
  options: judgedOptions({ min: 3, max: 5 }).refine((options) => rightCount(options) === 1, broken('one-right')),
}) satisfies z.ZodType<Draft<Single>>;
