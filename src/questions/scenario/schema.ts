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
import { flawsIn } from './flaws.ts';
import type { Scenario } from './kind.ts';

const choice = z.strictObject({
  ...partFields,
  points: z.literal([0, 1, 2, 3]),
  reply: inlineSchema,
  to: slugSchema.optional(),
});

const node = z.strictObject({ id: slugSchema, text: inlineSchema, choices: partsSchema(choice, { min: 2, max: 4 }) });

export const scenarioSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('scenario'),
    ...keyFields,
    start: slugSchema,
    nodes: partsSchema(node, { min: 1, max: 8 }),
  })
  .superRefine((talk, context) => {
    for (const { rule, path, told } of flawsIn(talk)) {
      context.addIssue({ ...broken(rule, told), code: 'custom', path: [...path] });
    }
  }) satisfies z.ZodType<Draft<Scenario>>;
