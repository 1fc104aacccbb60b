import type { Question } from '#questions/kinds.ts';

/** A choice in a talk; without `to` it ends the talk. */
type Choice = { readonly id: string; readonly points: number; readonly to?: string | undefined };

/** A talk that branches, as much of it as can be proved. */
export type Talk = {
  readonly start: string;
  readonly nodes: readonly { readonly id: string; readonly choices: readonly Choice[] }[];
};

const isTalk = (value: object): value is Talk =>
  Reflect.get(value, 'kind') === 'scenario' && Array.isArray(Reflect.get(value, 'nodes'));

/** The talk that a question of the kind `scenario` is; undefined for every other kind. */
export const talkOf = (question: Question): Talk | undefined => (isTalk(question) ? question : undefined);
