import { z } from 'zod';
import { broken, commonFields, type Draft, inlineSchema, partsSchema, slugSchema } from '../common-schema.ts';
import type { OwnLevel, SelfAssessment } from './kind.ts';

const ownLevel = z.strictObject({ id: slugSchema, level: z.literal([0, 1, 2, 3]), text: inlineSchema });

const rises = (levels: readonly OwnLevel[]): boolean =>
  levels.every(({ level }, at) => at === 0 || level > (levels[at - 1]?.level ?? level));

export const selfAssessmentSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('self-assessment'),
  levels: partsSchema(ownLevel, { min: 2, max: 4 }).refine(rises, broken('rising-levels')),
}) satisfies z.ZodType<Draft<SelfAssessment>>;
