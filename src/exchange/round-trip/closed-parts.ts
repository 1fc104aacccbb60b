import { type CategoriseItem, multipleScorings, type Own, orderingScorings } from '../question.ts';
import type { Draw } from './draw.ts';
import { named, told } from './parts.ts';

const single = (draw: Draw): Own<'single'> => ({
  kind: 'single',
  options: draw.order(told(draw, 3, 5).map((one, place) => ({ ...one, right: place === 0 }))),
});

const multiple = (draw: Draw): Own<'multiple'> => {
  const right = draw.between(2, 3);
  return {
    kind: 'multiple',
    scoring: draw.one(multipleScorings),
    options: draw.order(told(draw, 4, 6).map((one, place) => ({ ...one, right: place < right }))),
  };
};

const matching = (draw: Draw): Own<'matching'> => {
  const targets = named(draw, 2, 6);
  const anyTarget = (): string => targets[draw.between(0, targets.length - 1)]?.id ?? '';
  return { kind: 'matching', targets, rows: told(draw, 3, 6).map((row) => ({ ...row, target: anyTarget() })) };
};

const ordering = (draw: Draw): Own<'ordering'> => ({
  kind: 'ordering',
  scoring: draw.one(orderingScorings),
  items: told(draw, 3, 6),
});

const trueFalse = (draw: Draw): Own<'true-false'> => ({
  kind: 'true-false',
  answer: draw.chance(0.5),
  feedback: { yes: draw.phrase(), no: draw.phrase() },
});

const categorise = (draw: Draw): Own<'categorise'> => {
  const buckets = named(draw, 2, 4);
  const items = told(draw, 4, 8).map((item): CategoriseItem => {
    const bucket = buckets[draw.between(0, buckets.length)]?.id;
    return bucket === undefined ? { ...item, trap: true } : { ...item, bucket };
  });
  return { kind: 'categorise', buckets, items };
};

const clozeSelect = (draw: Draw): Own<'cloze-select'> => {
  const gaps = named(draw, 2, 5).map(({ id }) => {
    const options = named(draw, 2, 5);
    return { id, options, right: options[draw.between(0, options.length - 1)]?.id ?? '', feedback: draw.phrase() };
  });
  const body = draw
    .order(gaps)
    .map(({ id }) => `${draw.phrase()} [[${id}]]`)
    .join(' ');
  return { kind: 'cloze-select', body: `${body} ${draw.phrase()}`, gaps };
};

const side = (draw: Draw): number => draw.between(10, 90);

const hotspot = (draw: Draw): Own<'hotspot'> => ({
  kind: 'hotspot',
  picture: {
    width: 640,
    height: 360,
    alt: draw.phrase(),
    shapes: [
      { kind: 'rect', x: side(draw), y: side(draw), width: side(draw), height: side(draw), look: 'soft' },
      { kind: 'circle', x: side(draw), y: side(draw), r: side(draw) },
      { kind: 'line', x1: side(draw), y1: side(draw), x2: side(draw), y2: side(draw) },
      { kind: 'text', x: side(draw), y: side(draw), text: draw.phrase() },
    ],
  },
  areas: told(draw, 3, 5).map((one, place) => ({
    ...one,
    x: 100 * place,
    y: side(draw),
    width: 80,
    height: 60,
    right: place === 0,
  })),
});

/** Kinds whose answers are chosen. */
export const closedParts = {
  single,
  multiple,
  matching,
  ordering,
  'true-false': trueFalse,
  categorise,
  'cloze-select': clozeSelect,
  hotspot,
};
