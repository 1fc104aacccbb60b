import { z } from 'zod';
import { broken } from './common-schema.ts';
import type { ExpertKey } from './expert-key.ts';

/** Of a key by its author: such a field would promise more than there is. */
const noExperts = z.custom<undefined>((given) => given === undefined, broken('experts-of-panel')).optional();

const on = z.iso.date();

/** A panel is more than one. */
const keySchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('author'), experts: noExperts, on }),
  z.strictObject({ by: z.literal('panel'), experts: z.int().min(2), on }),
]) satisfies z.ZodType<ExpertKey>;

/** To be spread into the strict object of a kind that experts judge. */
export const keyFields = { key: keySchema };
