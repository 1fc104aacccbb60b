import { stemmer } from '@orama/stemmers/russian';
import { functionWords } from '#text/function-words.ts';

const longestWord = 40;

/** Stress marks and soft hyphens, which copied text brings along. */
const unseen = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text as it is compared: lower case, io as ie, nothing that cannot be seen. */
const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('\u0451', '\u0435').replace(unseen, '');

/** Anything but what Russian and English texts consist of, as compared. */
const unusual = /[^\n -~\u00a0\u00ab\u00bb\u0430-\u044f\u2013\u2014]/;

/** To ask Unicode what a letter is takes longer than to name the usual ones. */
const wordOrBreak = (plainText: string): RegExp =>
  unusual.test(plainText) ? /[\p{L}\p{N}]+|\n/gu : /[\da-z\u0430-\u044f]+|\n/g;

const piecesOf = (plainText: string): readonly string[] => plainText.match(wordOrBreak(plainText)) ?? [];

const isWord = (piece: string): boolean => piece !== '\n';

const cutShort = (word: string): string => (word.length > longestWord ? word.slice(0, longestWord) : word);

/** The words of a text as they are compared: nothing but letters and digits. */
export const wordsOf = (text: string): readonly string[] => piecesOf(plain(text)).filter(isWord).map(cutShort);

export const tellsSomething = (word: string): boolean => !functionWords.has(word);

/** The words of a text without those that tell nothing. */
export const tellingWordsOf = (text: string): readonly string[] => wordsOf(text).filter(tellsSomething);

/** What `keyOf` makes of the telling words of each line. */
export const keysOfLines = (text: string, keyOf: (word: string) => string): readonly (readonly string[])[] => {
  let line: string[] = [];
  const lines = [line];
  // One pass over all lines: code that has not run before pays for every call and every list.
  for (const piece of piecesOf(plain(text))) {
    if (!isWord(piece)) {
      line = [];
      lines.push(line);
      continue;
    }
    const word = cutShort(piece);
    if (tellsSomething(word)) line.push(keyOf(word));
  }
  return lines;
};

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
