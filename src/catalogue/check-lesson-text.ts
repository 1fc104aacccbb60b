import { inLine, type Saying } from '#text/author-errors.ts';
import { unknown } from '#text/catalogue-errors.ts';
import * as say from '#text/lesson-text-errors.ts';
import type { AuthorError } from './author-error.ts';
import type { LessonFileEntry } from './entries.ts';
import { type LessonComponent, lessonComponents } from './lesson-components.ts';
import type { Tag } from './mdx-outline.ts';
import { nearest } from './nearest.ts';

const names = [...lessonComponents.keys()];

const attributeErrors = (
  { name, form, attributes }: Tag,
  { attributes: required, oneOf = [] }: LessonComponent,
): readonly Saying[] => {
  if (form === 'close') return [];
  const given = [...attributes.keys()];
  const known = [...required, ...oneOf];
  const isAimless = oneOf.length > 0 && !oneOf.some((one) => attributes.get(one)?.trim());
  return [
    ...required.filter((one) => !attributes.get(one)).map((one) => say.attributeMissing(name, one)),
    ...(isAimless ? [say.attributesMissing(name, oneOf)] : []),
    ...given.filter((one) => !known.includes(one)).map((one) => say.attributeUnknown(name, one, known)),
  ];
};

const strangerError = (name: string): Saying =>
  /^[a-z]/.test(name) ? say.html(name) : unknown('component', name, { nearest: nearest(name, names), known: names });

const tagErrors = (tag: Tag): readonly Saying[] => {
  const { name, form, alone } = tag;
  if (form === 'broken') return [say.brokenTag];
  const component = lessonComponents.get(name);
  if (!component) return form === 'close' ? [] : [strangerError(name)];
  return [...attributeErrors(tag, component), ...(component.block && !alone ? [say.notAlone(name)] : [])];
};

type Wrong = { readonly tag: Tag; readonly saying: Saying };

const unclosed = (tag: Tag): Wrong => ({ tag, saying: say.unclosed(tag.name) });

/** Tags that open and never close, or close what is not open. */
const pairErrors = (tags: readonly Tag[]): readonly Wrong[] => {
  const open: Tag[] = [];
  const wrong: Wrong[] = [];
  for (const tag of tags) {
    if (tag.form === 'open') open.push(tag);
    if (tag.form !== 'close') continue;
    const opened = open.map((one) => one.name).lastIndexOf(tag.name);
    if (opened < 0) wrong.push({ tag, saying: say.unopened(tag.name) });
    else wrong.push(...open.splice(opened).slice(1).map(unclosed));
  }
  return [...wrong, ...open.map(unclosed)];
};

/** What MDX would refuse in English, and what would not work in the page. */
export const checkLessonText = ({
  file,
  outline: { tags, headings, signs },
}: LessonFileEntry): readonly AuthorError[] => {
  const known = tags.filter((tag) => lessonComponents.has(tag.name) && tag.form !== 'broken');
  const found = [
    ...tags.flatMap((tag) => tagErrors(tag).map((saying) => ({ line: tag.line, saying }))),
    ...pairErrors(known).map(({ tag, saying }) => ({ line: tag.line, saying })),
    ...signs.map(({ sign, line }) => ({ line, saying: say.straySign(sign) })),
    ...headings.filter(({ depth }) => depth === 1).map(({ line }) => ({ line, saying: say.titleInText })),
  ];
  return found
    .sort((a, b) => a.line - b.line)
    .map(({ line, saying }) => ({ file, field: '', ...inLine(line, saying) }));
};
