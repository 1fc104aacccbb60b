import { stemOf, wordsOf } from './text-pipeline.ts';

/** A piece of a text, marked where it is a word that was asked for. */
export type Piece = { readonly text: string; readonly isMarked: boolean };

/** Characters that a snippet has at the least, where there are so many, and at the most. */
const least = 140;
const most = 240;

/** A word with the stress marks and soft hyphens that may stand in it. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*/gu;

/** How many first letters all forms of a word share; stemming takes long, so other words are not stemmed. */
const alike = 3;

const isAsked = (text: string, stems: ReadonlySet<string>, starts: readonly string[]): boolean => {
  const [plain] = wordsOf(text);
  return plain !== undefined && starts.some((start) => plain.startsWith(start)) && stems.has(stemOf(plain));
};

/** A text in pieces: the words with one of the stems are marked. */
export const markedPieces = (text: string, stems: ReadonlySet<string>): readonly Piece[] => {
  const starts = [...stems].map((stem) => stem.slice(0, alike));
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!isAsked(found, stems, starts)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), isMarked: false });
    pieces.push({ text: found, isMarked: true });
    from = index + found.length;
  }
  return from < text.length ? [...pieces, { text: text.slice(from), isMarked: false }] : pieces;
};

const askedIn = (sentence: string, stems: ReadonlySet<string>): number =>
  new Set(markedPieces(sentence, stems).flatMap(({ text, isMarked }) => (isMarked ? wordsOf(text).map(stemOf) : [])))
    .size;

/** The end of a long sentence goes; where its asked word stands far behind, so does its beginning. */
const cutShort = (sentence: string, stems: ReadonlySet<string>): string => {
  if (sentence.length <= most) return sentence;
  const first = markedPieces(sentence, stems)[0];
  const start = first && !first.isMarked && first.text.length > most / 2 ? first.text.length - most / 4 : 0;
  const part = sentence.slice(start, start + most).replace(/\s\S*$/u, '');
  return `${start > 0 ? `…${part.replace(/^\S*/u, '')}` : part}…`;
};

/** The sentence of a text that has most of the stems, with those after it while there is room. */
export const snippetOf = (text: string, stems: ReadonlySet<string>): string => {
  const sentences = text.split(/(?<=[.!?…]»?)\s+/u);
  const counts = sentences.map((sentence) => askedIn(sentence, stems));
  const best = counts.indexOf(Math.max(...counts));
  let snippet = cutShort(sentences[best] ?? '', stems);
  for (const sentence of sentences.slice(best + 1)) {
    if (snippet.length >= least || snippet.length + sentence.length >= most) break;
    snippet += ` ${sentence}`;
  }
  return best > 0 ? `… ${snippet}` : snippet;
};
