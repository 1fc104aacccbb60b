import type { AuthorError } from '#catalogue/author-error.ts';
import { definitionsIn } from '#catalogue/check-lessons.ts';
import { inLine } from '#text/author-errors.ts';
import { minutesUnlike } from '#text/content-lint.ts';
import type { LintedLesson, Material } from './material.ts';
import { wordCount } from './passage.ts';

/** Slowly enough to take in something new. */
const wordsPerMinute = 110;
/** To read a question, think, answer and read what is said to the answer. */
const minutesPerCheck = 1.75;

/** How far the author's minutes may be from the reckoned ones: a share of them, and always two minutes. */
const tolerance = 0.25;
const leastTolerance = 2;

const wordsIn = (lesson: LintedLesson, { entries }: Material): number => {
  const defined = definitionsIn(lesson);
  const definitions = entries.glossary.value.terms.filter(({ id }) => defined.includes(id));
  return [...lesson.body, ...definitions.map(({ definition }) => ({ text: definition }))].reduce(
    (sum, { text }) => sum + wordCount(text),
    0,
  );
};

/** Minutes that a lesson takes: they make up the hours of every track. */
export const readingTime = (material: Material): readonly AuthorError[] =>
  material.lessons.flatMap((lesson) => {
    const { minutes } = lesson.value;
    const words = wordsIn(lesson, material);
    const checks = lesson.checks?.value.questions.length ?? 0;
    const reckoned = Math.round(words / wordsPerMinute + checks * minutesPerCheck);
    if (Math.abs(minutes - reckoned) <= Math.max(leastTolerance, tolerance * reckoned)) return [];
    const saying = minutesUnlike({ minutes, reckoned, words, checks });
    return [{ file: lesson.file, field: 'minutes', ...inLine(material.lineOf(lesson.file, 'minutes:'), saying) }];
  });
