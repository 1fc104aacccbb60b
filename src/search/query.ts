import lunr from 'lunr';
import type { Found, SearchFile } from './build-index.ts';
import { stemOf, tellsSomething, wordsOf } from './text-pipeline.ts';

export type Search = (query: string) => readonly Found[];

const mostCharacters = 200;
const mostWords = 10;
const fewestLetters = 2;

/** A frequent word weighs little, so what has it whole must weigh much more than what only begins like it. */
const exactly = 1000;

/** Words to look for; a query of function words alone is taken at its word. */
const asked = (query: string): readonly string[] => {
  const words = wordsOf(query.slice(0, mostCharacters)).slice(0, mostWords);
  const telling = words.filter(tellsSomething);
  return telling.length > 0 ? telling : words;
};

/** A word cut short in the middle of an ending: its stem may be up to three letters shorter. */
const shortened = (word: string): readonly string[] =>
  [1, 2, 3].map((letters) => word.slice(0, -letters)).filter((stem) => stem.length > fewestLetters + 1);

/** Documents with the word, by ref. Clauses are made one by one: no syntax in the query has a meaning. */
const findWord = (index: lunr.Index, word: string, isLast: boolean): ReadonlyMap<string, number> => {
  const { NONE, TRAILING } = lunr.Query.wildcard;
  const found = index.query((query) => {
    const ask = (term: string, boost: number, wildcard: number): unknown =>
      query.term(term, { boost, wildcard, usePipeline: false });
    ask(stemOf(word), exactly, NONE);
    if (!isLast || word.length < fewestLetters) return;
    ask(word, 1, TRAILING);
    for (const stem of shortened(word)) ask(stem, 1, NONE);
  });
  return new Map(found.map(({ ref, score }) => [ref, score]));
};

type Rank = { readonly ref: string; readonly words: number; readonly score: number };

const ranked = (finds: readonly ReadonlyMap<string, number>[]): readonly Rank[] =>
  [...new Set(finds.flatMap((find) => [...find.keys()]))]
    .map((ref) => {
      const scores = finds.flatMap((find) => find.get(ref) ?? []);
      return { ref, words: scores.length, score: scores.reduce((sum, score) => sum + score, 0) };
    })
    .sort((a, b) => b.words - a.words || b.score - a.score || Number(a.ref) - Number(b.ref));

/**
 * Search in a file of `buildIndex`. Any text may be asked for. Documents that have every word; where there is none,
 * those that have the most of them. The last word may be unfinished.
 */
export const searchIn = ({ index, documents }: SearchFile): Search => {
  const loaded = lunr.Index.load(index);
  return (query) => {
    const words = asked(query);
    const ranks = ranked(words.map((word, place) => findWord(loaded, word, place === words.length - 1)));
    return ranks.filter((rank) => rank.words === ranks[0]?.words).flatMap(({ ref }) => documents[Number(ref)] ?? []);
  };
};
