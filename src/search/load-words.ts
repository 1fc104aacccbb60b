import type { ModuleWords, WordsFile } from '#domain/search-files.ts';
import { readStems } from '#domain/stem-list.ts';
import type { Document, LoadedWords } from './loaded.ts';
import { readPostings } from './posting-code.ts';
import { rarityOf } from './rarity.ts';
import { scoredIndex, type Weight } from './scored-index.ts';
import { placeOf } from './sorted-stems.ts';

// BM25's usual constants: how soon repetition stops to count, and how much the length of a section does.
const k1 = 1.2;
const b = 0.6;

/** A word weighs below 2.2 in a section; how rare the word is comes on top, from the whole site. */
const weightIn = (times: number, size: number, average: number): number =>
  (times * (k1 + 1)) / (times + k1 * (1 - b + (b * size) / average));

const documentsOf = ({ lessons }: ModuleWords, course: string): readonly Document[] =>
  lessons.flatMap(({ id, sections }) =>
    Array.from(
      { length: sections },
      (_, section): Document => ({ page: `${course}/${id}`, part: 'text', section, size: 0 }),
    ),
  );

/** The words of a course, ready to be searched. */
export const loadWords = ({ course, stems: text, rarity, average, modules }: WordsFile): LoadedWords => {
  const stems = readStems(text);
  let first = 0;
  const parts = modules.map((module) => {
    const part = { first, sizes: module.sizes, codes: module.postings.split(' ') };
    first += module.sizes.length;
    return part;
  });
  const weightsOf = (place: number): readonly Weight[] =>
    parts.flatMap(({ first: base, sizes, codes }) =>
      readPostings(codes[place] ?? '').map(
        ([section, times]): Weight => [base + section, weightIn(times, sizes[section] ?? average, average)],
      ),
    );
  const lessons = modules.flatMap((module) => module.lessons);
  return {
    course,
    index: scoredIndex(stems, weightsOf),
    documents: modules.flatMap((module) => documentsOf(module, course)),
    rarity: (stem) => rarityOf(rarity[placeOf(stems, stem)] ?? '1'),
    summaries: new Map(lessons.map(({ id, summary }) => [`${course}/${id}`, summary])),
  };
};
