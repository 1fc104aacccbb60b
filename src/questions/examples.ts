import type { StoredResponse } from '#domain/question.ts';
import { categoriseExamples } from './categorise/categorise.examples.ts';
import { clozeSelectExamples } from './cloze-select/cloze-select.examples.ts';
import { clozeTextExamples } from './cloze-text/cloze-text.examples.ts';
import type { Example } from './example.ts';
import { hotspotExamples } from './hotspot/hotspot.examples.ts';
import type { KindName, Question } from './kinds.ts';
import { likertExamples } from './likert/likert.examples.ts';
import { matchingExamples } from './matching/matching.examples.ts';
import { multipleExamples } from './multiple/multiple.examples.ts';
import { numericExamples } from './numeric/numeric.examples.ts';
import { orderingExamples } from './ordering/ordering.examples.ts';
import { scenarioExamples } from './scenario/scenario.examples.ts';
import { selfAssessmentExamples } from './self-assessment/self-assessment.examples.ts';
import { shortTextExamples } from './short-text/short-text.examples.ts';
import { singleExamples } from './single/single.examples.ts';
import { situationalExamples } from './situational/situational.examples.ts';
import { situationalRankExamples } from './situational-rank/situational-rank.examples.ts';
import { situationalRateExamples } from './situational-rate/situational-rate.examples.ts';
import { trueFalseExamples } from './true-false/true-false.examples.ts';

/** An example seen from outside its kind. */
export type AnyExample = Example<Question, StoredResponse>;

/** Every kind in states worth looking at: what the showcase shows and what tests loop over. */
const byKind: { readonly [Name in KindName]: readonly AnyExample[] } = {
  single: singleExamples,
  multiple: multipleExamples,
  matching: matchingExamples,
  ordering: orderingExamples,
  situational: situationalExamples,
  'cloze-select': clozeSelectExamples,
  'cloze-text': clozeTextExamples,
  'short-text': shortTextExamples,
  numeric: numericExamples,
  'situational-rate': situationalRateExamples,
  'situational-rank': situationalRankExamples,
  scenario: scenarioExamples,
  hotspot: hotspotExamples,
  'true-false': trueFalseExamples,
  categorise: categoriseExamples,
  likert: likertExamples,
  'self-assessment': selfAssessmentExamples,
};

export const allExamples: readonly AnyExample[] = Object.values(byKind).flat();
