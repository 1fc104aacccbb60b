import { idsIn } from '#domain/audience.ts';
import { forEverybody, headingForSome, namedTwice, notForSome } from '#text/audience-errors.ts';
import { inLine, type Saying } from '#text/author-errors.ts';
import type { AuthorError } from './author-error.ts';
import type { Entries, LessonFileEntry } from './entries.ts';
import type { Outline, Tag } from './mdx-outline.ts';
import { idsOf, unknownIds } from './reference.ts';

/** What a lesson is measured by, and what its questions lead to: it may not be withheld from anybody. */
const forAll = ['For', 'Check', 'Definition', 'Block', 'Situation', 'Skills', 'Memo'];

type Found = { readonly line: number; readonly saying: Saying };

/** The first and the last line of every passage that is for some learners only. */
const passagesIn = (tags: readonly Tag[]): readonly (readonly [from: number, to: number])[] => {
  const open = tags.filter(({ name, form }) => name === 'For' && form === 'open');
  const close = tags.filter(({ name, form }) => name === 'For' && form === 'close');
  return open.flatMap(({ line: from }) => {
    const to = close.find(({ line }) => line > from)?.line;
    return to === undefined ? [] : [[from, to] as const];
  });
};

const withheld = ({ tags, headings }: Outline): readonly Found[] => {
  const passages = passagesIn(tags);
  const isInside = ({ line }: { readonly line: number }): boolean =>
    passages.some(([from, to]) => line > from && line < to);
  const inside = tags.filter((tag) => tag.form !== 'close' && forAll.includes(tag.name) && isInside(tag));
  const listed = headings.filter((heading) => heading.depth === 2 && isInside(heading));
  return [
    ...inside.map(({ line, name }) => ({ line, saying: notForSome(name) })),
    ...listed.map(({ line, text }) => ({ line, saying: headingForSome(text) })),
  ];
};

const things = ['level', 'activity'] as const;

type Known = Readonly<Record<(typeof things)[number], readonly string[]>>;

const checkIds = ({ attributes, line, name }: Tag, file: string, known: Known): readonly AuthorError[] =>
  things.flatMap((thing) => {
    const given = idsIn(attributes.get(thing));
    const twice = given.filter((id, at) => given.indexOf(id) < at);
    const isEverybody = known[thing].every((id) => given.includes(id));
    const place = { file, field: '' };
    return [
      ...unknownIds(thing, given, { ...place, known: known[thing] }),
      ...twice.map((id) => ({ ...place, ...namedTwice(name, thing, id) })),
      ...(isEverybody ? [{ ...place, ...forEverybody }] : []),
    ].map((error) => ({ ...error, ...inLine(line, error) }));
  });

/** Passages for some learners name levels and activities that exist, and hold nothing that everybody needs. */
export const checkAudiences = ({ file, outline }: LessonFileEntry, { tracks }: Entries): readonly AuthorError[] => {
  const known = { level: idsOf(tracks.value.levels), activity: idsOf(tracks.value.activities) };
  return [
    ...outline.tags
      .filter(({ name, form }) => name === 'For' && form !== 'close' && form !== 'broken')
      .flatMap((tag) => checkIds(tag, file, known)),
    ...withheld(outline).map(({ line, saying }) => ({ file, field: '', ...inLine(line, saying) })),
  ];
};
