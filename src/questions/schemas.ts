import { z } from 'zod';
import { categoriseSchema } from './categorise/schema.ts';
import { clozeSelectSchema } from './cloze-select/schema.ts';
import { clozeTextSchema } from './cloze-text/schema.ts';
import { hotspotSchema } from './hotspot/schema.ts';
import { likertSchema } from './likert/schema.ts';
import { matchingSchema } from './matching/schema.ts';
import { multipleSchema } from './multiple/schema.ts';
import { numericSchema } from './numeric/schema.ts';
import { orderingSchema } from './ordering/schema.ts';
import { scenarioSchema } from './scenario/schema.ts';
import { selfAssessmentSchema } from './self-assessment/schema.ts';
import { shortTextSchema } from './short-text/schema.ts';
import { singleSchema } from './single/schema.ts';
import { situationalSchema } from './situational/schema.ts';
import { situationalRankSchema } from './situational-rank/schema.ts';
import { situationalRateSchema } from './situational-rate/schema.ts';
import { trueFalseSchema } from './true-false/schema.ts';

/** A question of any kind as its author wrote it. */
export const questionSchema = z.discriminatedUnion('kind', [
  singleSchema,
  multipleSchema,
  matchingSchema,
  orderingSchema,
  situationalSchema,
  clozeSelectSchema,
  clozeTextSchema,
  shortTextSchema,
  numericSchema,
  situationalRateSchema,
  situationalRankSchema,
  scenarioSchema,
  hotspotSchema,
  trueFalseSchema,
  categoriseSchema,
  likertSchema,
  selfAssessmentSchema,
]);
