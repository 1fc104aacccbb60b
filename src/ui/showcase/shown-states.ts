import type { StoredResponse } from '#domain/question.ts';
import type { ExampleState } from '#questions/example.ts';
import { type AnyExample, allExamples } from '#questions/examples.ts';
import type { KindName, Question } from '#questions/kinds.ts';

/** One state of one example, by its own anchor in the page. */
export type ShownState = ExampleState<StoredResponse> & { readonly anchor: string; readonly question: Question };

/** An example with its states; the anchor is its question's id. */
export type ShownExample = {
  readonly anchor: string;
  readonly question: Question;
  readonly states: readonly ShownState[];
};

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const shown = ({ question, states }: AnyExample): ShownExample => ({
  anchor: question.id,
  question,
  states: states.map((state) => ({ ...state, question, anchor: `${question.id}--${slug(state.name)}` })),
});

const examples = allExamples.map(shown);

/** All examples by their kinds, in the order of the registry. */
export const shownKinds: ReadonlyMap<KindName, readonly ShownExample[]> = new Map(
  examples.map(({ question: { kind } }) => [kind, examples.filter(({ question }) => question.kind === kind)]),
);

export const shownStates: readonly ShownState[] = examples.flatMap(({ states }) => states);
