import { plainText } from '#domain/inline-markdown.ts';
import { foreignPicture, noRightAnswer, plainAnswers, wholeUnits } from '#text/exchange-reasons.ts';
import { feedbackOr, madeUp } from '../moodle/feedback.ts';
import { wordsOnly } from '../moodle/mapper.ts';
import { pictureOf, svgOf } from '../picture.ts';
import type { Area } from '../question.ts';
import { approximated, type Note, refused } from '../report.ts';
import { childrenOf, element, within } from '../xml/element.ts';
import { feedbackOf } from './choices.ts';
import { declare } from './declare.ts';
import { fromIdentifier, response, toIdentifier } from './identifiers.ts';
import type { QtiItem, QtiMapper } from './mapper.ts';
import { mapped, sayChosen, setScore } from './rules.ts';

/** The areas of an item: rectangles with a label. */
const areasOf = ({ body, declarations: [declared], feedback }: QtiItem): readonly Area[] =>
  within(body, 'qti-hotspot-choice').flatMap(({ attributes }) => {
    const { identifier = '', shape, coords = '' } = attributes;
    const text = attributes['hotspot-label']?.trim() ?? '';
    const [left, top, right, bottom] = coords.split(',').map(Number);
    if (shape !== 'rect' || text === '' || left === undefined || top === undefined || !right || !bottom) return [];
    const isRight = declared?.right.includes(identifier) ?? false;
    return [
      {
        id: fromIdentifier(identifier),
        text,
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
        right: isRight,
        feedback: feedbackOr(feedback(identifier), isRight),
      },
    ];
  });

/** QTI counts in whole units and labels areas in plain words. */
const notesOf = (areas: readonly Area[]): readonly Note[] => [
  ...wordsOnly(
    'areas.text',
    areas.map(({ text }) => text),
    plainAnswers,
  ),
  ...(['x', 'y', 'width', 'height'] as const)
    .filter((side) => areas.some((area) => !Number.isInteger(area[side])))
    .map((side) => approximated(`areas.${side}`, wholeUnits)),
];

/** The shapes of the picture become an SVG file beside the item; only a picture of our own is read back. */
export const hotspot: QtiMapper<'hotspot'> = {
  write: ({ id, picture, areas }) => {
    const name = `${toIdentifier(id)}.svg`;
    const { width, height, alt } = picture;
    const right = areas.filter((area) => area.right).map((area) => toIdentifier(area.id));
    return {
      ok: true,
      notes: notesOf(areas),
      declarations: [
        declare({
          identifier: response,
          cardinality: 'single',
          type: 'identifier',
          right,
          mapping: right.map((one) => [one, 1] as const),
        }),
      ],
      body: [
        element(
          'qti-hotspot-interaction',
          { 'response-identifier': response, 'max-choices': '1' },
          element('img', { src: `../images/${name}`, alt, width: String(width), height: String(height) }),
          ...areas.map((area) =>
            element('qti-hotspot-choice', {
              identifier: toIdentifier(area.id),
              shape: 'rect',
              coords: [area.x, area.y, area.x + area.width, area.y + area.height].map(Math.round).join(','),
              'hotspot-label': plainText(area.text),
            }),
          ),
        ),
      ],
      processing: [setScore(mapped(response)), sayChosen('single')],
      feedback: feedbackOf(areas),
      picture: { name, svg: svgOf(picture) },
    };
  },
  read: (item) => {
    const all = within(item.body, 'qti-hotspot-choice');
    const areas = areasOf(item);
    const [image] = within(item.body, 'qti-hotspot-interaction').flatMap((one) => childrenOf(one, 'img'));
    const svg = item.picture(image?.attributes.src ?? '');
    const picture = svg && pictureOf(svg);
    if (!picture || areas.length < all.length) return refused(foreignPicture);
    if (!areas.some(({ right }) => right)) return refused(noRightAnswer);
    const told = all.map(({ attributes }) => item.feedback(attributes.identifier ?? ''));
    return { ok: true, own: { kind: 'hotspot', picture, areas }, notes: madeUp('areas.feedback', told) };
  },
};
