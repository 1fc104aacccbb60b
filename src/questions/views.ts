import type { StoredResponse } from '#domain/question.ts';
import type { KindName, Question } from './kinds.ts';
import { matchingView } from './matching/Matching.tsx';
import { multipleView } from './multiple/Multiple.tsx';
import { orderingView } from './ordering/Ordering.tsx';
import { singleView } from './single/Single.tsx';
import { situationalView } from './situational/Situational.tsx';
import type { QuestionView } from './view.ts';

const own = {
  single: singleView,
  multiple: multipleView,
  matching: matchingView,
  ordering: orderingView,
  situational: situationalView,
} satisfies { readonly [Name in KindName]: unknown };

// The one cast: TypeScript cannot tie the view found by a question's name to that question's type.
const views = own as unknown as Readonly<Record<KindName, QuestionView<Question, StoredResponse>>>;

export const viewOf = (question: Pick<Question, 'kind'>): QuestionView<Question, StoredResponse> =>
  views[question.kind];
