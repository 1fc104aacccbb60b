import type { Question } from '#questions/kinds.ts';
import { equalTexts, overlappingTexts } from '#text/audit-findings.ts';
import { type Finding, inQuestion } from './finding.ts';
import { shortestOverlap } from './limits.ts';
import { type TextList, textLists } from './texts.ts';
import { contains, folded, wordsOf } from './words.ts';

/** Lists of which one text is chosen: one that says all of another and more leaves open which of them is meant. */
const rivals = ['options', 'choices', 'areas'];

const pairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));

const overlap = (one: string, other: string): boolean => {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return shorter.length >= shortestOverlap && contains(longer, shorter);
};

const inList = ({ name, texts }: TextList) =>
  pairs(texts).flatMap(([one, other]) => {
    if (folded(one.text) === folded(other.text)) return [equalTexts(one.id, other.id)];
    return rivals.includes(name) && overlap(one.text, other.text) ? [overlappingTexts(one.id, other.id)] : [];
  });

/** Texts to choose among that are equal after folding, or of which one is contained in the other word by word. */
export const overlaps = (question: Question, file: string): readonly Finding[] =>
  textLists(question)
    .flatMap(inList)
    .map((saying) => inQuestion(file, question.id, saying));
