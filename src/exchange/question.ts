import type { ModuleId } from '#domain/ids.ts';
import type { QuestionBase } from '#domain/question.ts';
import type { Question } from '#questions/kinds.ts';

/** As an author writes it: checks and module quizzes leave the module out. */
type Draft<Whole extends QuestionBase> = Omit<Whole, 'module'> & { readonly module?: ModuleId | undefined };

type Known<Name extends Question['kind']> = Draft<Extract<Question, { readonly kind: Name }>>;

/** Foreign files do not say whose key it is, so that it may be missing until the command line gives it. */
type Judged<Name extends Question['kind']> = Omit<Known<Name>, 'key'> & { readonly key?: ExpertKey | undefined };

/** Where an expert key comes from. */
export type ExpertKey = Known<'situational'>['key'];

/** A part with a text alone. */
export type Named = { readonly id: string; readonly text: string };

/** A part that answers for itself. */
export type Told = Named & { readonly feedback: string };

export const multipleScorings = ['balanced', 'all-or-nothing', 'plus-minus', 'per-option'] as const;
export const orderingScorings = ['position', 'exact', 'adjacent', 'kendall'] as const;

export type MultipleScoring = (typeof multipleScorings)[number];
export type OrderingScoring = (typeof orderingScorings)[number];

export type Single = Known<'single'>;
/** `balanced` where nothing is said. */
export type Multiple = Omit<Known<'multiple'>, 'scoring'> & { readonly scoring?: MultipleScoring | undefined };
export type Matching = Known<'matching'>;
/** `position` where nothing is said. */
export type Ordering = Omit<Known<'ordering'>, 'scoring'> & { readonly scoring?: OrderingScoring | undefined };
export type Situational = Judged<'situational'>;

export type TrueFalse = Known<'true-false'>;
export type Categorise = Known<'categorise'>;
export type CategoriseItem = Categorise['items'][number];
export type ClozeSelect = Known<'cloze-select'>;
export type SelectGap = ClozeSelect['gaps'][number];
export type ClozeText = Known<'cloze-text'>;
export type ShortText = Known<'short-text'>;
export type Numeric = Known<'numeric'>;
export type Unit = NonNullable<Numeric['units']>[number];
export type Hotspot = Known<'hotspot'>;
export type Picture = Hotspot['picture'];
export type Shape = Picture['shapes'][number];
export type Area = Hotspot['areas'][number];

export type Likert = Known<'likert'>;
export type SelfAssessment = Known<'self-assessment'>;

export type SituationalRate = Judged<'situational-rate'>;
export type SituationalRank = Judged<'situational-rank'>;
export type Scenario = Judged<'scenario'>;

/** A question of any kind. */
export type ExchangeQuestion =
  | Single
  | Multiple
  | Matching
  | Ordering
  | Situational
  | TrueFalse
  | Categorise
  | ClozeSelect
  | ClozeText
  | ShortText
  | Numeric
  | Hotspot
  | Likert
  | SelfAssessment
  | SituationalRate
  | SituationalRank
  | Scenario;

export type ExchangeKind = ExchangeQuestion['kind'];

export type OfKind<Name extends ExchangeKind> = Extract<ExchangeQuestion, { readonly kind: Name }>;

type CommonField = keyof Draft<QuestionBase>;

/** What a kind has besides the fields of every question. */
export type Own<Name extends ExchangeKind> = Omit<OfKind<Name>, Exclude<CommonField, 'kind'>> & { readonly kind: Name };

/** The fields of every question. */
export type Common = Omit<Draft<QuestionBase>, 'kind'>;
