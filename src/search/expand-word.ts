import type { Loaded, LoadedIndex } from './loaded.ts';
import { isNear } from './near-word.ts';
import type { AskedStems, ScoredIndex } from './scored-index.ts';
import { beginningWith } from './sorted-stems.ts';

/** A word of a query. */
export type AskedWord = {
  readonly word: string;
  readonly stem: string;
  /** The last word of a query may still be being typed. */
  readonly isLast: boolean;
};

/** How much a stem counts that is not the word's own: of a kindred word, of one that begins so, of one misspelt. */
const counts = { kin: 0.35, begun: 0.6, misspelt: 0.4 } as const;

/** Words of one family share that many letters at the least, and differ by that many at the most. */
const fewestShared = 4;
const sharedPart = 0.7;
const mostDiffering = 3;
const fewestToMisspell = 4;
const fewestToBegin = 3;
const mostBegun = 24;

/**
 * Stems of the word's family: with some letters more or less, `otkaz` and `otkazat`, or with another last letter, `ocenk`
 * and `oceni`. Also a word that is cut short in its ending.
 */
const kinOf = ({ stem }: AskedWord, index: ScoredIndex): readonly string[] => {
  const shorter = Array.from({ length: mostDiffering }, (_, cut) => stem.slice(0, -1 - cut)).filter(
    (each) => each.length >= fewestShared && index.has(each),
  );
  if (stem.length < fewestShared) return shorter;
  const shared = stem.slice(0, Math.max(fewestShared, Math.ceil(stem.length * sharedPart)));
  const longer = beginningWith(index.stems, shared).filter((each) => each.length <= stem.length + mostDiffering - 1);
  return [...shorter, ...longer];
};

/** What a word begins, the most frequent first. */
const begunBy = ({ word, isLast }: AskedWord, { index, rarity }: LoadedIndex): readonly string[] => {
  if (!isLast) return [];
  return beginningWith(index.stems, word)
    .map((stem) => ({ stem, rare: rarity(stem) }))
    .sort((a, b) => a.rare - b.rare)
    .slice(0, mostBegun)
    .map(({ stem }) => stem);
};

const misspelt = ({ stem }: AskedWord, index: ScoredIndex): readonly string[] =>
  stem.length < fewestToMisspell ? [] : index.stems.filter((each) => isNear(stem, each));

/** The stems that a word means and how much each counts; empty when none is like it. */
export type Expanded = { readonly inTitles: AskedStems; readonly inTexts: AskedStems };

/** What a word means in any of the indexes. */
export const expandWord = (asked: AskedWord, { titles, words }: Loaded): Expanded => {
  const stems = new Map<string, number>();
  const add = (stem: string, count: number): void => {
    stems.set(stem, Math.max(count, stems.get(stem) ?? 0));
  };
  const addBegun = (one: LoadedIndex): void => {
    for (const stem of begunBy(asked, one)) add(stem, (counts.begun * asked.word.length) / stem.length);
  };
  const isShort = asked.word.length < fewestToBegin;
  for (const one of [titles, ...words]) {
    for (const stem of kinOf(asked, one.index)) add(stem, counts.kin);
    if (!isShort) addBegun(one);
    if (one.index.has(asked.stem)) add(asked.stem, 1);
  }
  if (isShort) {
    // A letter or two begin too much to look for in texts as well.
    const inTexts = new Map(stems);
    addBegun(titles);
    return { inTitles: stems, inTexts };
  }
  if (stems.size === 0)
    for (const { index } of [titles, ...words]) for (const stem of misspelt(asked, index)) add(stem, counts.misspelt);
  return { inTitles: stems, inTexts: stems };
};
