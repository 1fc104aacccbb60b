import { stemOf, wordsIn } from './text-pipeline.ts';

/** A piece of a text, marked where it is a word that was asked for. */
export type Piece = { readonly text: string; readonly isMarked: boolean };

/** What an answer's stems are found by in texts. */
export type Marker = {
  /** The asked stems that stand in a text. */
  readonly asked: (text: string) => ReadonlySet<string>;
  /** A text in pieces: its words with one of the stems are marked. */
  readonly pieces: (text: string) => readonly Piece[];
};

/** What every form of a word begins with: all of its stem but, in one of four letters or more, the last one, before which a vowel may stand. */
const startOf = (stem: string): string => (stem.length < 4 ? stem : stem.slice(0, -1));

/** Finds say the same words again and again: what was found of a word is kept. */
export const markerOf = (stems: ReadonlySet<string>): Marker => {
  const starts = [...new Set([...stems].map(startOf))];
  const known = new Map<string, string | undefined>();
  const askedStem = (word: string): string | undefined => {
    if (known.has(word)) return known.get(word);
    const stem = starts.some((start) => word.startsWith(start)) ? stemOf(word) : undefined;
    const asked = stem !== undefined && stems.has(stem) ? stem : undefined;
    known.set(word, asked);
    return asked;
  };
  const pieces = (text: string): readonly Piece[] => {
    const marked: Piece[] = [];
    let end = 0;
    for (const { word, from, to } of wordsIn(text)) {
      if (askedStem(word) === undefined) continue;
      if (from > end) marked.push({ text: text.slice(end, from), isMarked: false });
      marked.push({ text: text.slice(from, to), isMarked: true });
      end = to;
    }
    return end < text.length ? [...marked, { text: text.slice(end), isMarked: false }] : marked;
  };
  const asked = (text: string): ReadonlySet<string> =>
    new Set(wordsIn(text).flatMap(({ word }) => askedStem(word) ?? []));
  return { asked, pieces };
};
