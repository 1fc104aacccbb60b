import type { RecordForm, StoredResponse } from '#domain/question.ts';
import { categoriseRecordForm } from './categorise/record-form.ts';
import { clozeSelectRecordForm } from './cloze-select/record-form.ts';
import { clozeTextRecordForm } from './cloze-text/record-form.ts';
import { hotspotRecordForm } from './hotspot/record-form.ts';
import type { KindName, Question } from './kinds.ts';
import { likertRecordForm } from './likert/record-form.ts';
import { matchingRecordForm } from './matching/record-form.ts';
import { multipleRecordForm } from './multiple/record-form.ts';
import { numericRecordForm } from './numeric/record-form.ts';
import { orderingRecordForm } from './ordering/record-form.ts';
import { scenarioRecordForm } from './scenario/record-form.ts';
import { selfAssessmentRecordForm } from './self-assessment/record-form.ts';
import { shortTextRecordForm } from './short-text/record-form.ts';
import { singleRecordForm } from './single/record-form.ts';
import { situationalRecordForm } from './situational/record-form.ts';
import { situationalRankRecordForm } from './situational-rank/record-form.ts';
import { situationalRateRecordForm } from './situational-rate/record-form.ts';
import { trueFalseRecordForm } from './true-false/record-form.ts';

/** A kind's record form seen from outside: hand it only that kind's own questions and responses. */
type AnyRecordForm = RecordForm<Question, StoredResponse>;

const own = {
  single: singleRecordForm,
  multiple: multipleRecordForm,
  matching: matchingRecordForm,
  ordering: orderingRecordForm,
  situational: situationalRecordForm,
  'cloze-select': clozeSelectRecordForm,
  'cloze-text': clozeTextRecordForm,
  'short-text': shortTextRecordForm,
  numeric: numericRecordForm,
  'situational-rate': situationalRateRecordForm,
  'situational-rank': situationalRankRecordForm,
  scenario: scenarioRecordForm,
  hotspot: hotspotRecordForm,
  'true-false': trueFalseRecordForm,
  categorise: categoriseRecordForm,
  likert: likertRecordForm,
  'self-assessment': selfAssessmentRecordForm,
} satisfies {
  readonly [Name in KindName]: Pick<RecordForm<Extract<Question, { kind: Name }>, StoredResponse>, 'best'>;
};

// The one cast: TypeScript cannot tie the form found by a question's name to that question's type.
const forms = own as unknown as Readonly<Record<KindName, AnyRecordForm>>;

const isKindName = (name: string): name is KindName => Object.hasOwn(forms, name);

/** For the ledger, which knows kinds of questions long gone by name; undefined for a kind this edition lacks. */
export const recordFormNamed = (name: string): AnyRecordForm | undefined =>
  isKindName(name) ? forms[name] : undefined;

export const recordFormOf = (question: Pick<Question, 'kind'>): AnyRecordForm => forms[question.kind];
