import { inLine, type Saying } from '#text/author-errors.ts';
import * as say from '#text/picture-errors.ts';
import type { AuthorError } from './author-error.ts';
import type { CourseFileEntry, Entries } from './entries.ts';
import { svgTags } from './svg-tags.ts';

const elements = 'svg title desc g rect circle ellipse line polyline polygon path text tspan'.split(' ');

/** Places, sizes and classes; colours and type come from the site, so that a picture follows every colour scheme. */
const attributes = 'xmlns viewBox class x y x1 y1 x2 y2 dx dy cx cy r rx ry width height points d transform'.split(' ');

const classes = 'd-box d-soft d-accent d-on-accent d-line d-arrow d-head d-text d-strong d-small d-middle'.split(' ');

type Found = { readonly line: number; readonly saying: Saying };

const tagErrors = ({ name, attributes: given, line }: ReturnType<typeof svgTags>['tags'][number]): readonly Found[] => {
  if (!elements.includes(name)) return [{ line, saying: say.elementRefused(name, elements) }];
  const strange = [...given.keys()].filter((one) => !attributes.includes(one));
  const own = (given.get('class') ?? '').split(/\s+/).filter((one) => one !== '' && !classes.includes(one));
  const sized = name === 'svg' ? ['width', 'height'].filter((one) => given.has(one)) : [];
  return [
    ...[...strange, ...sized].map((one) => ({ line, saying: say.attributeRefused(name, one) })),
    ...own.map((one) => ({ line, saying: say.classUnknown(one, classes) })),
  ];
};

const checkPicture = ({ file, value: svg }: CourseFileEntry<string>): readonly AuthorError[] => {
  const { tags, rest } = svgTags(svg);
  const whole: readonly (readonly [boolean, Saying])[] = [
    [tags[0]?.name === 'svg' && !rest.includes('<'), say.noSvg],
    [/^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/.test(tags[0]?.attributes.get('viewBox') ?? ''), say.noViewBox],
    [/<title>[^<]*\S[^<]*<\/title>/.test(svg), say.noTitle],
    [/<desc>[^<]*\S[^<]*<\/desc>/.test(svg), say.noDescription],
  ];
  return [
    ...whole.filter(([holds]) => !holds).map(([, saying]) => ({ file, field: '', ...saying })),
    ...tags.flatMap(tagErrors).map(({ line, saying }) => ({ file, field: '', ...inLine(line, saying) })),
  ];
};

/** Diagrams are readable by everyone, in every colour scheme, and every one is shown. */
export const checkPictures = ({ pictures, lessons }: Entries): readonly AuthorError[] => {
  const isShown = ({ course, name }: CourseFileEntry<string>): boolean =>
    lessons.some(
      (lesson) =>
        lesson.course === course &&
        lesson.outline.tags.some((tag) => tag.name === 'Diagram' && tag.attributes.get('src') === name),
    );
  return pictures.flatMap((picture) => [
    ...checkPicture(picture),
    ...(isShown(picture) ? [] : [{ file: picture.file, field: '', ...say.pictureUnused(picture.name) }]),
  ]);
};
