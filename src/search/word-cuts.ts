import { keysOfLines, stemOf, tellingWordsOf } from './text-pipeline.ts';

/**
 * The stems of a text, told by how many letters each word loses: a letter a word, `a` for none. A capital says that the
 * vowel before the last letter goes besides. A word that changes in another way is `~` and has to be stemmed again:
 * that takes long, cutting does not.
 */
const unlike = '~';
const base = 'a'.charCodeAt(0);
const last = 'z'.charCodeAt(0);
const fleetingBase = 'A'.charCodeAt(0);

const withoutVowel = (stem: string): string => stem.slice(0, -2) + stem.slice(-1);

/** `cut`: the code of a letter, or NaN where there is none. */
const stemWith = (word: string, cut: number): string => {
  if (cut === base) return word;
  if (cut > base && cut <= last) return word.slice(0, word.length - cut + base);
  if (cut >= fleetingBase && cut < base) return withoutVowel(word.slice(0, word.length - cut + fleetingBase));
  return stemOf(word);
};

const cutOf = (word: string): string => {
  const stem = stemOf(word);
  const cut = word.length - stem.length;
  if (cut > 25) return unlike;
  const ways = [String.fromCharCode(base + cut), String.fromCharCode(fleetingBase + cut - 1)];
  return ways.find((way) => /[a-z]/i.test(way) && stemWith(word, way.charCodeAt(0)) === stem) ?? unlike;
};

export const writeCuts = (text: string): string => tellingWordsOf(text).map(cutOf).join('');

/** The stems of many texts that one code covers, a list each; none of them has a line break. */
export const readCuts = (texts: readonly string[], code: string): readonly (readonly string[])[] => {
  let at = 0;
  return keysOfLines(texts.join('\n'), (word) => stemWith(word, code.charCodeAt(at++)));
};
