import type { AuthorError } from '#catalogue/author-error.ts';
import { inLine } from '#text/author-errors.ts';
import { sharedParagraph } from '#text/content-lint.ts';
import type { LintedLesson, Material } from './material.ts';
import { type Passage, wordCount } from './passage.ts';

/** Shorter ones may well be said twice. */
const fewestWords = 8;

const folded = ({ text }: Passage): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** What a lesson says in its own words: skills are told in those of the competency, so two lessons may share one. */
const ownPassages = ({ body, outline: { tags } }: LintedLesson): readonly Passage[] => {
  const from = tags.find(({ name, form }) => name === 'Skills' && form === 'open')?.line ?? 0;
  const to = tags.find(({ name, form }) => name === 'Skills' && form === 'close')?.line ?? 0;
  const isSkill = ({ line }: Passage): boolean => line > from && line < to;
  return body.filter(
    (passage) => passage.role !== 'heading' && wordCount(passage.text) >= fewestWords && !isSkill(passage),
  );
};

/** A lesson is written for itself: no paragraph of it stands in another lesson, or twice in its own. */
export const sharedParagraphs = ({ lessons }: Material): readonly AuthorError[] => {
  const first = new Map<string, Passage>();
  return lessons.flatMap(ownPassages).flatMap((passage) => {
    const key = folded(passage);
    const earlier = first.get(key);
    if (!earlier) first.set(key, passage);
    return earlier ? [{ file: passage.file, field: '', ...inLine(passage.line, sharedParagraph(earlier)) }] : [];
  });
};
