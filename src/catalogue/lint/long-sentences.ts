import type { AuthorError } from '#catalogue/author-error.ts';
import { inLine } from '#text/author-errors.ts';
import { longSentence } from '#text/content-lint.ts';
import type { Material } from './material.ts';
import { sentencesOf, wordCount } from './passage.ts';

/** Of the guide to writing the courses: the longest sentence that is read in one go. */
export const mostWords = 25;

export const longSentences = ({ passages }: Material): readonly AuthorError[] =>
  passages.flatMap((passage) =>
    sentencesOf(passage).flatMap(({ text, line }) => {
      const words = wordCount(text);
      return words > mostWords
        ? [{ file: passage.file, field: '', ...inLine(line, longSentence(text, words, mostWords)) }]
        : [];
    }),
  );
