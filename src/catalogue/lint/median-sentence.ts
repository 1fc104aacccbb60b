import type { AuthorError } from '#catalogue/author-error.ts';
import { medianTooLong } from '#text/content-lint.ts';
import type { Material } from './material.ts';
import { sentencesOf, wordCount } from './passage.ts';

/** Of the guide to writing the courses: half of a lesson's sentences are no longer. */
const mostWords = 14;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** A lesson may have a long sentence, but is not written in long ones. */
export const medianSentence = ({ lessons }: Material): readonly AuthorError[] =>
  lessons.flatMap(({ file, body }) => {
    const sentences = body.filter(({ role }) => role !== 'heading').flatMap(sentencesOf);
    const half = median(sentences.map(({ text }) => wordCount(text)).filter((words) => words > 0));
    return half > mostWords ? [{ file, field: '', ...medianTooLong(half, mostWords) }] : [];
  });
