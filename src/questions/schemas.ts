import { z } from 'zod';
import { matchingSchema } from './matching/schema.ts';
import { multipleSchema } from './multiple/schema.ts';
import { orderingSchema } from './ordering/schema.ts';
import { singleSchema } from './single/schema.ts';
import { situationalSchema } from './situational/schema.ts';

/** A question of any kind as its author wrote it. */
export const questionSchema = z.discriminatedUnion('kind', [
  singleSchema,
  multipleSchema,
  matchingSchema,
  orderingSchema,
  situationalSchema,
]);
