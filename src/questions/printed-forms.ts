import { printedCategorise } from './categorise/printed.ts';
import { printedClozeSelect } from './cloze-select/printed.ts';
import { printedClozeText } from './cloze-text/printed.ts';
import { printedHotspot } from './hotspot/printed.ts';
import type { KindName, Question } from './kinds.ts';
import { printedLikert } from './likert/printed.ts';
import { printedMatching } from './matching/printed.ts';
import { printedMultiple } from './multiple/printed.ts';
import { printedNumeric } from './numeric/printed.ts';
import { printedOrdering } from './ordering/printed.ts';
import type { Printed } from './printed.ts';
import { printedScenario } from './scenario/printed.ts';
import { printedSelfAssessment } from './self-assessment/printed.ts';
import { printedShortText } from './short-text/printed.ts';
import { printedSingle } from './single/printed.ts';
import { printedSituational } from './situational/printed.ts';
import { printedSituationalRank } from './situational-rank/printed.ts';
import { printedSituationalRate } from './situational-rate/printed.ts';
import { printedTrueFalse } from './true-false/printed.ts';

const own = {
  single: printedSingle,
  multiple: printedMultiple,
  matching: printedMatching,
  ordering: printedOrdering,
  situational: printedSituational,
  'cloze-select': printedClozeSelect,
  'cloze-text': printedClozeText,
  'short-text': printedShortText,
  numeric: printedNumeric,
  'situational-rate': printedSituationalRate,
  'situational-rank': printedSituationalRank,
  scenario: printedScenario,
  hotspot: printedHotspot,
  'true-false': printedTrueFalse,
  categorise: printedCategorise,
  likert: printedLikert,
  'self-assessment': printedSelfAssessment,
} satisfies { readonly [Name in KindName]: (question: Extract<Question, { kind: Name }>) => Printed };

// The one cast: TypeScript cannot tie the function found by a question's name to that question's type.
const forms = own as unknown as Readonly<Record<KindName, (question: Question) => Printed>>;

/** A question as it is asked on paper, of any kind. */
export const printedQuestion = (question: Question): Printed => forms[question.kind](question);
