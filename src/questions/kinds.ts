import type { QuestionKind, StoredResponse } from '#domain/question.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import { type Categorise, categorise } from './categorise/kind.ts';
import { type ClozeSelect, clozeSelect } from './cloze-select/kind.ts';
import { type ClozeText, clozeText } from './cloze-text/kind.ts';
import { type Hotspot, hotspot } from './hotspot/kind.ts';
import { type Likert, likert } from './likert/kind.ts';
import { type Matching, matching } from './matching/kind.ts';
import { type Multiple, multiple } from './multiple/kind.ts';
import { type Numeric, numeric } from './numeric/kind.ts';
import { type Ordering, ordering } from './ordering/kind.ts';
import { type Scenario, scenario } from './scenario/kind.ts';
import { type SelfAssessment, selfAssessment } from './self-assessment/kind.ts';
import { type ShortText, shortText } from './short-text/kind.ts';
import { type Single, single } from './single/kind.ts';
import { type Situational, situational } from './situational/kind.ts';
import { type SituationalRank, situationalRank } from './situational-rank/kind.ts';
import { type SituationalRate, situationalRate } from './situational-rate/kind.ts';
import { type TrueFalse, trueFalse } from './true-false/kind.ts';

export type Question =
  | Single
  | Multiple
  | Matching
  | Ordering
  | Situational
  | ClozeSelect
  | ClozeText
  | ShortText
  | Numeric
  | SituationalRate
  | SituationalRank
  | Scenario
  | Hotspot
  | TrueFalse
  | Categorise
  | Likert
  | SelfAssessment;

export type KindName = Question['kind'];

/** A kind seen from outside: hand it only its own questions and what its `parse` gave for them. */
type AnyKind = QuestionKind<Question, StoredResponse>;

const own = {
  single,
  multiple,
  matching,
  ordering,
  situational,
  'cloze-select': clozeSelect,
  'cloze-text': clozeText,
  'short-text': shortText,
  numeric,
  'situational-rate': situationalRate,
  'situational-rank': situationalRank,
  scenario,
  hotspot,
  'true-false': trueFalse,
  categorise,
  likert,
  'self-assessment': selfAssessment,
} satisfies {
  readonly [Name in KindName]: { readonly kind: Name };
};

// The one cast: TypeScript cannot tie the kind found by a question's name to that question's type.
const kinds = own as unknown as Readonly<Record<KindName, AnyKind>>;

export const kindOf = (question: Pick<Question, 'kind'>): AnyKind => kinds[question.kind];

/** The score of any value as a response; what is no response to the question scores 0. */
export const scoreOf = (question: Question, value: unknown): Scaled => {
  const kind = kindOf(question);
  const response = kind.parse(question, value);
  return response === undefined ? scaled(0) : kind.score(question, response);
};
