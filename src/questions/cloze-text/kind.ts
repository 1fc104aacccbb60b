import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import { placeOfText } from '../fold-text.ts';
import { chosenFor, type Pairs, parsePairs } from '../pairs.ts';
import { partIds } from '../part-ids.ts';
import { isTyped, parseTyped } from '../typed-text.ts';

/** A gap and the texts that are right in it, the best first. */
export type TextGap = { readonly id: string; readonly answers: readonly string[]; readonly feedback: string };

/** Running text with gaps to be filled by typing: each stands in it once, as `[[id]]`. */
export type ClozeText = QuestionBase & {
  readonly kind: 'cloze-text';
  readonly body: string;
  readonly gaps: readonly TextGap[];
};

/** Whether the text typed into a gap is one of its answers. */
export const isRightIn = ({ id, answers }: TextGap, response: Pairs): boolean =>
  placeOfText(answers, chosenFor(response, id) ?? '') >= 0;

/** Typed texts by gap id. */
export const clozeText: QuestionKind<ClozeText, Pairs> = {
  kind: 'cloze-text',
  judgedAs: 'task',
  parse: ({ gaps }, value) => parsePairs(partIds(gaps), value, (_, given) => parseTyped(given)),
  isComplete: ({ gaps }, response) => gaps.every(({ id }) => isTyped(chosenFor(response, id))),
  /** The share of gaps with one of their answers. */
  score: ({ gaps }, response) => scaled(gaps.filter((gap) => isRightIn(gap, response)).length / gaps.length),
};
