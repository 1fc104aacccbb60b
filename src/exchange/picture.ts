import type { Picture, Shape } from './question.ts';
import { childOf, childrenOf, type Element, element, textOf } from './xml/element.ts';
import { writeFragment } from './xml/write-xml.ts';

const numbers = (values: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

const ink = '#1a1a1a';

/** Colours stand in the file itself, because it leaves our style sheet behind; they tell the look when it is read. */
const fills = { paper: '#ffffff', soft: '#e8edf3', accent: '#c9d8ea' } as const;

const usualSize = 16;

const drawn = (shape: Shape): Element => {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, look = 'paper' } = shape;
      return element('rect', { ...numbers({ x, y, width, height }), fill: fills[look], stroke: ink });
    }
    case 'circle': {
      const { x, y, r, look = 'paper' } = shape;
      return element('circle', { ...numbers({ cx: x, cy: y, r }), fill: fills[look], stroke: ink });
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return element('line', { ...numbers({ x1, y1, x2, y2 }), stroke: ink });
    }
    case 'text': {
      const { x, y, text, size = usualSize } = shape;
      return element('text', { ...numbers({ x, y, 'font-size': size }), 'font-family': 'sans-serif' }, text);
    }
    default:
      return shape satisfies never;
  }
};

/** A hotspot's picture as a file of its own. */
export const svgOf = ({ width, height, alt, shapes }: Picture): string =>
  writeFragment(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, ...numbers({ width, height }) },
      element('title', {}, alt),
      ...shapes.map(drawn),
    ),
  );

const lookOf = (fill: string | undefined) => {
  const look = (['soft', 'accent'] as const).find((one) => fills[one] === fill);
  return look ? { look } : {};
};

const read = (drawing: Element): Shape | undefined => {
  const { name, attributes } = drawing;
  const number = (key: string): number => Number(attributes[key] ?? 0) || 0;
  const [x, y] = [number('x'), number('y')];
  switch (name) {
    case 'rect':
      return { kind: 'rect', x, y, width: number('width'), height: number('height'), ...lookOf(attributes.fill) };
    case 'circle':
      return { kind: 'circle', x: number('cx'), y: number('cy'), r: number('r'), ...lookOf(attributes.fill) };
    case 'line':
      return { kind: 'line', x1: number('x1'), y1: number('y1'), x2: number('x2'), y2: number('y2') };
    case 'text': {
      const size = number('font-size');
      return { kind: 'text', x, y, text: textOf(drawing), ...(size !== usualSize && { size }) };
    }
    default:
      return undefined;
  }
};

/** The picture of a file that `svgOf` wrote; undefined for one of another hand, which has shapes that we do not draw. */
export const pictureOf = (svg: Element): Picture | undefined => {
  const drawing = childrenOf(svg).filter(({ name }) => name !== 'title');
  const shapes = drawing.map(read);
  const known = shapes.filter((shape) => shape !== undefined);
  const [width, height] = [Number(svg.attributes.width), Number(svg.attributes.height)];
  if (known.length < shapes.length || known.length === 0 || !(width > 0 && height > 0)) return undefined;
  return { width, height, alt: textOf(childOf(svg, 'title')), shapes: known };
};
