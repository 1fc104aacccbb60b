import { z } from 'zod';
import type { Norm, NormId } from '#domain/norm.ts';
import { date, idOf, line } from './fields.ts';

const norm = z.strictObject({
  id: idOf<NormId>(),
  requisite: line,
  says: line,
  source: line,
  checked: date,
  recheck: date,
}) satisfies z.ZodType<Norm>;

/** courses/norms.yaml */
export const normsSchema = z.strictObject({ norms: z.array(norm) });

export type NormsFile = z.output<typeof normsSchema>;
