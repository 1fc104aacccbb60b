import type { AuthorError } from '#catalogue/author-error.ts';
import { inLine } from '#text/author-errors.ts';
import { situationLength } from '#text/content-lint.ts';
import type { LintedLesson, Material } from './material.ts';
import { sentencesOf } from './passage.ts';

/** Of the guide to writing the courses: enough to see somebody at work, and no story yet. */
const fewest = 2;
const most = 5;

/** What somebody says after a colon belongs to the sentence that leads up to it. */
const isWhole = ({ text }: { readonly text: string }): boolean => !/[:;]["»)]*$/.test(text);

const toldIn = ({ body }: LintedLesson, from: number, to: number): number =>
  body
    .filter(({ line }) => line > from && line < to)
    .flatMap(sentencesOf)
    .filter(isWhole).length;

/** Lessons whose opening situation is told in fewer sentences than two, or more than five. */
export const openingSituations = ({ lessons }: Material): readonly AuthorError[] =>
  lessons.flatMap((lesson) => {
    const [from, to] = lesson.outline.tags.filter(({ name }) => name === 'Situation').map(({ line }) => line);
    if (from === undefined || to === undefined) return [];
    const told = toldIn(lesson, from, to);
    if (told >= fewest && told <= most) return [];
    return [{ file: lesson.file, field: '', ...inLine(from, situationLength({ told, fewest, most })) }];
  });
