import type { Question } from '#questions/kinds.ts';
import { equalTexts, overlappingTexts } from '#text/audit-findings.ts';
import { type Finding, inQuestion } from './finding.ts';
import { shortestOverlap } from './limits.ts';
import { type TextList, textLists } from './texts.ts';
import { contains, wordsOf } from './words.ts';

/** Lists of which one text is chosen: one that says all of another and more leaves open which of them is meant. */
const rivals = ['options', 'choices', 'areas'];

const pairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));

const overlap = (one: readonly string[], other: readonly string[]): boolean => {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length >= shortestOverlap && contains(longer, shorter);
};

const inList = ({ name, texts }: TextList) =>
  pairs(texts.map(({ id, text }) => ({ id, words: wordsOf(text) }))).flatMap(([one, other]) => {
    if (one.words.join(' ') === other.words.join(' ')) return [equalTexts(one.id, other.id)];
    return rivals.includes(name) && overlap(one.words, other.words) ? [overlappingTexts(one.id, other.id)] : [];
  });

/** Texts to choose among that are equal after folding, or of which one is contained in the other word by word. */
export const overlaps = (question: Question, file: string): readonly Finding[] =>
  textLists(question)
    .flatMap(inList)
    .map((saying) => inQuestion(file, question.id, saying));
