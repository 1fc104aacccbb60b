import type { AuthorError } from '#catalogue/author-error.ts';
import { inLine } from '#text/author-errors.ts';
import { diagramWithoutWords, sameAlternative } from '#text/content-lint.ts';
import type { LintedLesson, Material } from './material.ts';
import { wordCount } from './passage.ts';

/** Fewer say no more than the title does. */
const fewestWords = 8;

const inLesson = ({ file, outline, body }: LintedLesson): readonly AuthorError[] => {
  const diagrams = outline.tags.filter(({ name, form }) => name === 'Diagram' && form !== 'close');
  return diagrams.flatMap(({ line, attributes, form }) => {
    const end = outline.tags.find((tag) => tag.name === 'Diagram' && tag.form === 'close' && tag.line > line)?.line;
    const inside = body.filter((passage) => passage.line > line && passage.line < (end ?? line));
    const words = inside.reduce((sum, { text }) => sum + wordCount(text), 0);
    return form === 'single' || words < fewestWords
      ? [{ file, field: '', ...inLine(line, diagramWithoutWords(attributes.get('src') ?? '')) }]
      : [];
  });
};

const text = (svg: string, tag: 'title' | 'desc'): string =>
  new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(svg)?.[1]?.trim() ?? '';

/** Every diagram is told in words, and the words for those who cannot see it say more than its title. */
export const diagramsWithoutWords = ({ entries, lessons, lineOf }: Material): readonly AuthorError[] => [
  ...lessons.flatMap(inLesson),
  ...entries.pictures
    .filter(({ value }) => text(value, 'title') === text(value, 'desc'))
    .map(({ file }) => ({ file, field: '', ...inLine(lineOf(file, '<desc>'), sameAlternative) })),
];
