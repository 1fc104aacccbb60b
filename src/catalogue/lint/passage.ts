/** A run of text that readers meet as one: a paragraph, an item of a list, a heading, the text of one field. */
export type Passage = {
  readonly file: string;
  /** Of the file, from 1. */
  readonly line: number;
  readonly role: 'paragraph' | 'item' | 'heading' | 'field';
  /** Without tags and marks; line breaks stand where they stand in the file. */
  readonly text: string;
};

const sentenceEnd = /(?<=[.!?…:;]["»)]*)\s+(?=[«"„(—–-]*\s*[\p{Lu}\p{N}])/gu;

export type Sentence = { readonly text: string; readonly line: number };

/** Also what somebody says after a colon is a sentence of its own. */
export const sentencesOf = ({ text, line }: Passage): readonly Sentence[] => {
  const ends = [...text.matchAll(sentenceEnd)];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return starts.map((start, at) => ({
    text: text
      .slice(start, ends[at]?.index ?? text.length)
      .replace(/\s+/g, ' ')
      .trim(),
    line: line + text.slice(0, start).split('\n').length - 1,
  }));
};

const word = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

export const wordCount = (text: string): number => text.match(word)?.length ?? 0;
