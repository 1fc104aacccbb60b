import type { Question } from './kinds.ts';
import { multipleView } from './multiple/Multiple.tsx';
import { singleView } from './single/Single.tsx';
import type { AnyView } from './views.ts';

// One cast a kind: TypeScript cannot tie a view found by a question's name to that question's type.
const own: Readonly<Record<string, AnyView | undefined>> = {
  single: singleView as unknown as AnyView,
  multiple: multipleView as unknown as AnyView,
};

/** The views that every lesson carries: what nearly every lesson asks. */
export const ownView = ({ kind }: Pick<Question, 'kind'>): AnyView | undefined => own[kind];
