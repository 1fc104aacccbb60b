import type { QuestionRule } from '../common-schema.ts';
import type { Area, Hotspot } from './kind.ts';
import { type Box, type Picture, type Shape, smallestLetters } from './picture.ts';

/** What is wrong with a picture or its areas, where, and what its author has to be told of it. */
type Flaw = {
  readonly rule: QuestionRule;
  readonly path: readonly (string | number)[];
  readonly told: Readonly<Record<string, string>>;
};

type Drawn = Pick<Hotspot, 'picture' | 'areas'>;

const sizeOf = (picture: Picture, { size }: { readonly size?: number | undefined }): number =>
  size ?? smallestLetters(picture);

/** A text is taken for half as wide as its letters are high, which even narrow ones are. */
const boxOf = (shape: Shape, picture: Picture): Box => {
  switch (shape.kind) {
    case 'rect':
      return shape;
    case 'circle':
      return { x: shape.x - shape.r, y: shape.y - shape.r, width: 2 * shape.r, height: 2 * shape.r };
    case 'line': {
      const [x, y] = [Math.min(shape.x1, shape.x2), Math.min(shape.y1, shape.y2)];
      return { x, y, width: Math.abs(shape.x1 - shape.x2), height: Math.abs(shape.y1 - shape.y2) };
    }
    case 'text': {
      const size = sizeOf(picture, shape);
      return { x: shape.x, y: shape.y - size, width: (shape.text.length * size) / 2, height: size };
    }
    default:
      return shape satisfies never;
  }
};

const isInside = ({ x, y, width, height }: Box, picture: Picture): boolean =>
  x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height;

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const measures = ({ width, height }: Picture): string => `${width} × ${height}`;

const shapeFlaws = ({ picture }: Drawn): readonly Flaw[] =>
  picture.shapes.flatMap((shape, at): readonly Flaw[] => {
    const path = ['picture', 'shapes', at];
    const least = smallestLetters(picture);
    if (shape.kind === 'text' && sizeOf(picture, shape) < least) {
      return [{ rule: 'small-letters', path, told: { text: shape.text, least: String(Math.ceil(least)) } }];
    }
    return isInside(boxOf(shape, picture), picture)
      ? []
      : [{ rule: 'shape-inside', path, told: { number: String(at + 1), measures: measures(picture) } }];
  });

const areaFlaws = ({ picture, areas }: Drawn): readonly Flaw[] =>
  areas.flatMap((area, at): readonly Flaw[] => {
    const path = ['areas', at];
    const others = areas.slice(at + 1).filter((other: Area) => overlap(area, other));
    const apart = others.map((other): Flaw => ({ rule: 'areas-apart', path, told: { one: area.id, other: other.id } }));
    return isInside(area, picture)
      ? apart
      : [{ rule: 'area-inside', path, told: { area: area.id, measures: measures(picture) } }, ...apart];
  });

export const flawsIn = (drawn: Drawn): readonly Flaw[] => [...shapeFlaws(drawn), ...areaFlaws(drawn)];
