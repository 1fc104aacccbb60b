import { digits } from '../moodle/digits.ts';
import type { ItemOf, MoodleItem } from '../moodle/item.ts';
import { toHtml } from '../text/to-html.ts';
import { type Element, element } from '../xml/element.ts';
import { writeFragment } from '../xml/write-xml.ts';
import { htmlAnswer, htmlIn, numberAnswer, typedAnswer } from './answer.ts';
import { base64 } from './base64.ts';
import { gapCode } from './cloze-code.ts';

/** What a type has besides the text of the question. */
type Body = { readonly type: string; readonly children: readonly Element[] };

const leaf = (name: string, text: string): Element => element(name, {}, text);

const pictureName = 'picture.svg';

/** The text of a question, with what stands in it: gaps, a picture. */
export const questionText = (text: string, item: MoodleItem): Element => {
  const lead = `<p>${toHtml(text)}</p>`;
  if (item.type === 'cloze') {
    const body = toHtml(item.body).replace(/\[\[(\d+)\]\]/g, (whole, number: string) => {
      const gap = item.gaps[Number(number) - 1];
      return gap ? gapCode(gap) : whole;
    });
    return element('questiontext', { format: 'html' }, leaf('text', `${lead}<p>${body}</p>`));
  }
  if (item.type !== 'multichoice' || !item.picture)
    return element('questiontext', { format: 'html' }, leaf('text', lead));
  const { svg, alt, width, height } = item.picture;
  const image = element('img', {
    src: `@@PLUGINFILE@@/${pictureName}`,
    alt,
    width: String(width),
    height: String(height),
  });
  return element(
    'questiontext',
    { format: 'html' },
    leaf('text', `${lead}<p>${writeFragment(image)}</p>`),
    element('file', { name: pictureName, path: '/', encoding: 'base64' }, base64(svg)),
  );
};

const trueFalse = ({ right, feedback }: ItemOf<'truefalse'>): Body => ({
  type: 'truefalse',
  children: ([true, false] as const).map((value) =>
    element(
      'answer',
      { fraction: value === right ? '100' : '0', format: 'moodle_auto_format' },
      leaf('text', String(value)),
      htmlIn('feedback', value ? feedback.yes : feedback.no),
    ),
  ),
});

const numerical = ({ answers, units, chosenUnit }: ItemOf<'numerical'>): Body => ({
  type: 'numerical',
  children: [
    ...answers.map(numberAnswer),
    ...(units.length === 0
      ? []
      : [
          element(
            'units',
            {},
            ...units.map(({ name, multiplier }) =>
              element('unit', {}, leaf('multiplier', digits(multiplier)), leaf('unit_name', name)),
            ),
          ),
        ]),
    // qtype_numerical: 0 a unit may be typed, 2 it is chosen from a list, 3 there is none.
    leaf('unitgradingtype', chosenUnit ? '1' : '0'),
    leaf('unitpenalty', '1.0'),
    leaf('showunits', units.length === 0 ? '3' : chosenUnit ? '2' : '0'),
    leaf('unitsleft', '0'),
  ],
});

const ordering = ({ items, grading }: ItemOf<'ordering'>): Body => ({
  type: 'ordering',
  children: [
    leaf('layouttype', 'VERTICAL'),
    leaf('selecttype', 'ALL'),
    leaf('selectcount', '0'),
    leaf('gradingtype', grading),
    leaf('showgrading', 'SHOW'),
    leaf('numberingstyle', 'none'),
    leaf('shownumcorrect', '1'),
    // The fraction of an item is its place, from 1.
    ...items.map(({ text, feedback }, place) => htmlAnswer({ text, fraction: place + 1, feedback })),
  ],
});

/** An element for each part of the item; throws never. */
export const bodyOf = (item: MoodleItem): Body => {
  switch (item.type) {
    case 'truefalse':
      return trueFalse(item);
    case 'multichoice':
      return {
        type: 'multichoice',
        children: [
          leaf('single', String(item.single)),
          leaf('shuffleanswers', 'true'),
          leaf('answernumbering', 'none'),
          ...item.answers.map(htmlAnswer),
        ],
      };
    case 'shortanswer':
      return { type: 'shortanswer', children: [leaf('usecase', '0'), ...item.answers.map(typedAnswer)] };
    case 'numerical':
      return numerical(item);
    case 'matching':
      return {
        type: 'matching',
        children: [
          leaf('shuffleanswers', 'true'),
          ...item.pairs.map(({ row, answer }) =>
            element(
              'subquestion',
              { format: 'html' },
              leaf('text', toHtml(row)),
              element('answer', {}, leaf('text', answer)),
            ),
          ),
        ],
      };
    case 'ordering':
      return ordering(item);
    case 'cloze':
      return { type: 'cloze', children: [] };
    default:
      return item satisfies never;
  }
};
