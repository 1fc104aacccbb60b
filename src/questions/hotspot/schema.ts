import { z } from 'zod';
import {
  broken,
  commonFields,
  type Draft,
  inlineSchema,
  partFields,
  partsSchema,
  rightCount,
} from '../common-schema.ts';
import { flawsIn } from './flaws.ts';
import type { Hotspot } from './kind.ts';

const place = z.number().min(0);
const length = z.number().min(1);
const box = { x: place, y: place, width: length, height: length };
const look = z.enum(['paper', 'soft', 'accent']).optional();

const shape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rect'), ...box, look }),
  z.strictObject({ kind: z.literal('circle'), x: place, y: place, r: length, look }),
  z.strictObject({ kind: z.literal('line'), x1: place, y1: place, x2: place, y2: place }),
  z.strictObject({ kind: z.literal('text'), x: place, y: place, text: inlineSchema, size: length.optional() }),
]);

const picture = z.strictObject({ width: length, height: length, alt: inlineSchema, shapes: z.array(shape).min(1) });

const area = z.strictObject({ ...partFields, ...box, right: z.boolean().default(false) });

export const hotspotSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('hotspot'),
    picture,
    areas: partsSchema(area, { min: 3, max: 7 }).refine((areas) => rightCount(areas) === 1, broken('one-right')),
  })
  .superRefine((question, context) => {
    for (const { rule, path, told } of flawsIn(question)) {
      context.addIssue({ ...broken(rule, told), code: 'custom', path: [...path] });
    }
  }) satisfies z.ZodType<Draft<Hotspot>>;
