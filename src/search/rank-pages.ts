import { type AskedWord, type Expanded, expandWord } from './expand-word.ts';
import type { Document, Loaded, LoadedIndex, PageKey } from './loaded.ts';
import type { AskedStems } from './scored-index.ts';

export type RankedPage = {
  readonly page: PageKey;
  /** The section that answers best; undefined when the title does. */
  readonly section: number | undefined;
};

type Ranked = { readonly pages: readonly RankedPage[]; readonly stems: ReadonlySet<string> };

/** A document and what each asked word scores in it. */
type Hit = { readonly document: Document; readonly scores: number[] };

/** A word that no page has counts like a rare one: what lacks it answers less. */
const unknownRarity = 4;

/** Pages that have much less of the query than the best one are left out. */
const leastShare = 0.4;

const rarityOf = ({ inTitles }: Expanded, { titles, words }: Loaded): number => {
  const [first] = [...inTitles].sort(([, a], [, b]) => b - a);
  if (!first) return unknownRarity;
  return ([...words, titles].find(({ index }) => index.has(first[0])) ?? titles).rarity(first[0]);
};

const collectHits = (words: readonly AskedStems[], { index, documents }: LoadedIndex): readonly Hit[] => {
  const hits = new Map<number, Hit>();
  words.forEach((stems, place) => {
    for (const [ref, score] of index.scores(stems)) {
      const document = documents[ref];
      if (!document) continue;
      const hit = hits.get(ref) ?? { document, scores: words.map(() => 0) };
      hits.set(ref, hit);
      hit.scores[place] = score;
    }
  });
  return [...hits.values()];
};

/** Twice for a name of which every word was asked for, once for one of which hardly any was. */
const wholeness = ({ document, scores }: Hit): number => {
  if (document.size === 0) return 1;
  return 1 + Math.min(1, scores.filter((score) => score > 0).length / document.size) ** 2;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const byPage = (hits: readonly Hit[]): ReadonlyMap<PageKey, readonly Hit[]> => {
  const pages = new Map<PageKey, Hit[]>();
  for (const hit of hits) {
    const known = pages.get(hit.document.page);
    if (known) known.push(hit);
    else pages.set(hit.document.page, [hit]);
  }
  return pages;
};

/** The section with most of the query, heading and text together; undefined where the title has all that the page has. */
const bestSection = (hits: readonly Hit[], rarities: readonly number[]): number | undefined => {
  const titles = hits.filter(({ document }) => document.part === 'title');
  const isIn = (some: readonly Hit[], word: number): boolean => some.some(({ scores }) => (scores[word] ?? 0) > 0);
  const isInTitle = rarities.every((_, word) => isIn(titles, word) || !isIn(hits, word));
  if (isInTitle) return undefined;
  const sections = new Map<number, number>();
  for (const { document, scores } of hits) {
    if (document.part !== 'heading' && document.part !== 'text') continue;
    const score = sum(scores.map((each, word) => each * (rarities[word] ?? 0)));
    sections.set(document.section, (sections.get(document.section) ?? 0) + score);
  }
  return [...sections].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** All that was asked for and stands anywhere in the page, each word where it scores best. */
const scoreOf = (hits: readonly Hit[], rarities: readonly number[]) => {
  const best = rarities.map((_, word) => Math.max(...hits.map((hit) => (hit.scores[word] ?? 0) * wholeness(hit))));
  const share = sum(rarities.map((rarity, word) => (best[word] ? rarity : 0))) / sum(rarities);
  return { share, score: sum(best.map((each, word) => each * (rarities[word] ?? 0))) * share ** 1.5 };
};

/** Pages that have the asked words, best first: those that have most of what tells, in the best places. */
export const rankPages = (words: readonly AskedWord[], loaded: Loaded): Ranked => {
  const expanded = words.map((word) => expandWord(word, loaded));
  const [inTitles, inTexts] = [expanded.map((each) => each.inTitles), expanded.map((each) => each.inTexts)];
  const rarities = expanded.map((each) => rarityOf(each, loaded));
  const all = [collectHits(inTitles, loaded.titles), ...loaded.words.map((each) => collectHits(inTexts, each))];
  const scored = [...byPage(all.flat())].map(([page, hits]) => ({
    page,
    hits,
    ...scoreOf(hits, rarities),
  }));
  const most = Math.max(0, ...scored.map(({ share }) => share));
  const pages = scored
    .filter(({ share }) => share >= most * leastShare)
    .sort((a, b) => b.score - a.score)
    .map(({ page, hits }) => ({ page, section: bestSection(hits, rarities) }));
  return { pages, stems: new Set(inTitles.flatMap((each) => [...each.keys()])) };
};
