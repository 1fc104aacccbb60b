import type { AuthorError } from '#catalogue/author-error.ts';
import { inLine, type Saying } from '#text/author-errors.ts';
import { mixedWord, unknownModel, unknownWord } from '#text/spelling.ts';
import type { Dictionary } from './dictionary.ts';
import { readWordList } from './word-list.ts';
import { type FoundWord, wordsIn } from './words-in.ts';

/** More suggestions would be waited for longer than they are worth. */
const mostSuggestedFor = 20;
const mostSuggestions = 3;

export type Spelling = { readonly words: number; readonly errors: readonly AuthorError[] };

/** The project's own words go into the dictionary; a model that it lacks is told of. */
const addOwn = (dictionary: Dictionary, { file, text }: { readonly file: string; readonly text: string }) => {
  const { words, errors } = readWordList(file, text);
  const strange = words.filter(({ word, like }) => !dictionary.add(word, like));
  return [
    ...errors,
    ...strange.map(({ word, like = '', line }) => ({ file, field: '', ...inLine(line, unknownModel(word, like)) })),
  ];
};

const speller = (dictionary: Dictionary) => {
  const known = new Map<string, boolean>();
  const suggested = new Map<string, readonly string[]>();
  const isKnown = (word: string): boolean => {
    const answer = known.get(word) ?? dictionary.knows(word);
    known.set(word, answer);
    return answer;
  };
  const suggest = (word: string): readonly string[] => {
    const answer = suggested.get(word) ?? (suggested.size < mostSuggestedFor ? dictionary.suggest(word) : []);
    suggested.set(word, answer);
    return answer.slice(0, mostSuggestions);
  };
  return ({ word, mixed }: FoundWord): Saying | undefined => {
    if (mixed) return mixedWord(word, word.match(/\p{Script=Latin}/gu) ?? []);
    return isKnown(word) ? undefined : unknownWord(word, suggest(word));
  };
};

/** Asks a dictionary for every Russian word of the files, by their paths; `own` is the project's list of words. */
export const checkSpelling = (
  files: ReadonlyMap<string, string>,
  dictionary: Dictionary,
  own: { readonly file: string; readonly text: string },
): Spelling => {
  const errors = [...addOwn(dictionary, own)];
  const sayingOf = speller(dictionary);
  let words = 0;
  for (const [file, text] of files) {
    for (const found of wordsIn(text)) {
      words += 1;
      const saying = sayingOf(found);
      if (saying) errors.push({ file, field: '', ...inLine(found.line, saying) });
    }
  }
  return { words, errors };
};
