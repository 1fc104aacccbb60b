import { stemmer } from '@orama/stemmers/russian';
import { functionWords } from '#text/function-words.ts';

const longestWord = 40;

/** Stress marks and soft hyphens, which copied text brings along. */
const unseen = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text as it is compared: lower case, io as ie, nothing that cannot be seen. */
const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('\u0451', '\u0435').replace(unseen, '');

const wordsIn = (plainText: string): readonly string[] =>
  (plainText.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord));

/** The words of a text as they are compared: nothing but letters and digits. */
export const wordsOf = (text: string): readonly string[] => wordsIn(plain(text));

export const tellsSomething = (word: string): boolean => !functionWords.has(word);

/** The words of a text without those that tell nothing. */
export const tellingWordsOf = (text: string): readonly string[] => wordsOf(text).filter(tellsSomething);

/** The telling words of each line. */
export const linesOfWords = (text: string): readonly (readonly string[])[] =>
  plain(text)
    .split('\n')
    .map((line) => wordsIn(line).filter(tellsSomething));

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
