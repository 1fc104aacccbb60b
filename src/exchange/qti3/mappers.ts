import { noTestBranches } from '#text/exchange-reasons.ts';
import type { ExchangeKind } from '../question.ts';
import { categorise } from './categorise.ts';
import { clozeSelect } from './cloze-select.ts';
import { clozeText } from './cloze-text.ts';
import { hotspot } from './hotspot.ts';
import { likert } from './likert.ts';
import type { QtiMapper } from './mapper.ts';
import { matching } from './matching.ts';
import { multiple } from './multiple.ts';
import { numeric } from './numeric.ts';
import { ordering } from './ordering.ts';
import { selfAssessment } from './self-assessment.ts';
import { shortText } from './short-text.ts';
import { single } from './single.ts';
import { situational } from './situational.ts';
import { situationalRank } from './situational-rank.ts';
import { situationalRate } from './situational-rate.ts';
import { trueFalse } from './true-false.ts';

/** Every kind with its mapper, or with the reason why a QTI item cannot be like it. */
export const qtiMappers: { readonly [Name in ExchangeKind]: QtiMapper<Name> | string } = {
  single,
  multiple,
  matching,
  ordering,
  situational,
  'true-false': trueFalse,
  categorise,
  'cloze-select': clozeSelect,
  'cloze-text': clozeText,
  'short-text': shortText,
  numeric,
  hotspot,
  likert,
  'self-assessment': selfAssessment,
  'situational-rate': situationalRate,
  'situational-rank': situationalRank,
  scenario: noTestBranches,
};
