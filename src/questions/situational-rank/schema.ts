import { z } from 'zod';
import { commonFields, type Draft, partFields, partsSchema } from '../common-schema.ts';
import { keyFields } from '../expert-key-schema.ts';
import type { SituationalRank } from './kind.ts';

export const situationalRankSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('situational-rank'),
  ...keyFields,
  options: partsSchema(z.strictObject(partFields), { min: 3, max: 5 }),
}) satisfies z.ZodType<Draft<SituationalRank>>;
