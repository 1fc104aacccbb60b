import { noBranches, noRating, noSurvey } from '#text/exchange-reasons.ts';
import type { ExchangeKind } from '../question.ts';
import { categorise } from './categorise.ts';
import { clozeSelect } from './cloze-select.ts';
import { clozeText } from './cloze-text.ts';
import { hotspot } from './hotspot.ts';
import type { MoodleMapper } from './mapper.ts';
import { matching } from './matching.ts';
import { multiple } from './multiple.ts';
import { numeric } from './numeric.ts';
import { ordering } from './ordering.ts';
import { shortText } from './short-text.ts';
import { single } from './single.ts';
import { situational } from './situational.ts';
import { situationalRank } from './situational-rank.ts';
import { trueFalse } from './true-false.ts';

/** Every kind with its mapper, or with the reason why Moodle has no question like it. */
export const moodleMappers: { readonly [Name in ExchangeKind]: MoodleMapper<Name> | string } = {
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
  likert: noSurvey,
  'self-assessment': noSurvey,
  'situational-rate': noRating,
  'situational-rank': situationalRank,
  scenario: noBranches,
};
