import type { StoredResponse } from '#domain/question.ts';
import type { KindName, Question } from './kinds.ts';
import { multipleView } from './multiple/Multiple.tsx';
import { singleView } from './single/Single.tsx';
import type { QuestionView } from './view.ts';

/** A view seen from outside: hand it only its own kind's questions. */
export type AnyView = QuestionView<Question, StoredResponse>;

/** Views of the kinds that a page asks. */
export type Views = ReadonlyMap<string, AnyView>;

/** Each in a file of its own, but for what every lesson carries. */
const own = {
  single: async () => singleView,
  multiple: async () => multipleView,
  matching: async () => (await import('./matching/Matching.tsx')).matchingView,
  ordering: async () => (await import('./ordering/Ordering.tsx')).orderingView,
  situational: async () => (await import('./situational/Situational.tsx')).situationalView,
  'cloze-select': async () => (await import('./cloze-select/ClozeSelect.tsx')).clozeSelectView,
  'cloze-text': async () => (await import('./cloze-text/ClozeText.tsx')).clozeTextView,
  'short-text': async () => (await import('./short-text/ShortText.tsx')).shortTextView,
  numeric: async () => (await import('./numeric/Numeric.tsx')).numericView,
  'situational-rate': async () => (await import('./situational-rate/SituationalRate.tsx')).situationalRateView,
  'situational-rank': async () => (await import('./situational-rank/SituationalRank.tsx')).situationalRankView,
  scenario: async () => (await import('./scenario/Scenario.tsx')).scenarioView,
  hotspot: async () => (await import('./hotspot/Hotspot.tsx')).hotspotView,
  'true-false': async () => (await import('./true-false/TrueFalse.tsx')).trueFalseView,
  categorise: async () => (await import('./categorise/Categorise.tsx')).categoriseView,
  likert: async () => (await import('./likert/Likert.tsx')).likertView,
  'self-assessment': async () => (await import('./self-assessment/SelfAssessment.tsx')).selfAssessmentView,
} satisfies { readonly [Name in KindName]: () => Promise<unknown> };

// The one cast: TypeScript cannot tie the view found by a question's name to that question's type.
const loaders = own as unknown as Readonly<Record<KindName, () => Promise<AnyView>>>;

export const loadView = ({ kind }: Pick<Question, 'kind'>): Promise<AnyView> => loaders[kind]();

/** Rejects when a file does not come. */
export const loadViews = async (questions: readonly Pick<Question, 'kind'>[]): Promise<Views> => {
  const names = [...new Set(questions.map(({ kind }) => kind))];
  return new Map(await Promise.all(names.map(async (kind) => [kind, await loadView({ kind })] as const)));
};
