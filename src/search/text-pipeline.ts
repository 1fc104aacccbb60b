import { stemmer } from '@orama/stemmers/russian';
import { functionWords } from '#text/function-words.ts';

const longestWord = 40;

/** Stress marks and soft hyphens, which copied text brings along. */
const unseen = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;

const withoutIo = (lower: string): string => lower.replaceAll('\u0451', '\u0435');

/** A text as it is compared: lower case, io as ie, nothing that cannot be seen. */
const plain = (text: string): string => withoutIo(text.normalize('NFKC').toLowerCase()).replace(unseen, '');

/** Anything but what Russian and English texts consist of, as compared. */
const unusual = /[^ -~\u00a0\u00ab\u00bb\u0430-\u044f\u2013\u2014\u2026]/;

const usualWord = /[\da-z\u0430-\u044f]+/g;
const anyWord = /[\p{L}\p{N}]+/gu;
/** A word with the stress marks and soft hyphens that may stand in it. */
const markedWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*/gu;

const cutShort = (word: string): string => (word.length > longestWord ? word.slice(0, longestWord) : word);

/** The words of a text as they are compared: nothing but letters and digits. */
export const wordsOf = (text: string): readonly string[] => {
  const compared = plain(text);
  // To ask Unicode what a letter is takes longer than to name the usual ones.
  return (compared.match(unusual.test(compared) ? anyWord : usualWord) ?? []).map(cutShort);
};

/** A word as it is compared, and where it stands in its text. */
export type StandingWord = { readonly word: string; readonly from: number; readonly to: number };

/** The words of a text where they stand. */
export const wordsIn = (text: string): readonly StandingWord[] => {
  const lower = withoutIo(text.toLowerCase());
  // In usual letters nothing but their case differs from what is compared.
  const isUsual = !unusual.test(lower);
  return [...(isUsual ? lower.matchAll(usualWord) : text.matchAll(markedWord))].flatMap(({ 0: found, index }) => {
    const word = isUsual ? cutShort(found) : wordsOf(found)[0];
    return word === undefined ? [] : [{ word, from: index, to: index + found.length }];
  });
};

export const tellsSomething = (word: string): boolean => !functionWords.has(word);

/** The words of a text without those that tell nothing. */
export const tellingWordsOf = (text: string): readonly string[] => wordsOf(text).filter(tellsSomething);

/** The letters that Russian drops and restores before a last -k, -ts, -n: o or e after another consonant. */
const fleeting =
  /(?<=[\u0430-\u044f]{2}[^\u0430\u0435\u0438\u043e\u0443\u044b\u044d\u044e\u044f])[\u043e\u0435](?=[\u043a\u0446\u043d]$)/;

/**
 * One key for all forms of a word. The stemmer is repeated until nothing changes: it takes the last letters of some
 * bare nouns for an ending of their own, and of their other forms only when asked again.
 */
export const stemOf = (word: string): string => {
  const stem = stemmer(word).replace(fleeting, '');
  return stem === word ? stem : stemOf(stem);
};

/** Keys of a text's words, in order and with repetitions: what the index holds and what a query asks for. */
export const stemsOf = (text: string): readonly string[] => tellingWordsOf(text).map(stemOf);
