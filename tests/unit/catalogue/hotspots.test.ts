import { describe, expect, test } from 'vitest';
import { complaintsAbout } from '#tests/support/complaints-about.ts';

describe('a question about a picture', () => {
  const area = (id: string, y: number, more = ''): string =>
    `  - {id: ${id}, text: T, x: 0, y: ${y}, width: 100, height: 40, feedback: F${more}}\n`;
  const hotspot = (
    shapes: string,
    areas: string = area('a', 0, ', right: true') + area('b', 50) + area('c', 100),
  ): string => `kind: hotspot
picture: {width: 240, height: 200, alt: A, shapes: [${shapes}]}
areas:
${areas}`;
  const box = '{kind: rect, x: 0, y: 0, width: 240, height: 200, look: soft}';

  test('is taken', () => {
    const shapes = `${box}, {kind: circle, x: 20, y: 20, r: 20}, {kind: line, x1: 240, y1: 0, x2: 0, y2: 200}, {kind: text, x: 0, y: 40, text: Words, size: 20}, {kind: text, x: 0, y: 80, text: Words}`;
    expect(complaintsAbout(hotspot(shapes))).toEqual([]);
  });

  test.each([
    ['{kind: rect, x: 200, y: 0, width: 41, height: 10}', '1'],
    [`${box}, {kind: circle, x: 10, y: 20, r: 11}`, '2'],
    [`${box}, {kind: line, x1: 0, y1: 0, x2: 241, y2: 0}`, '2'],
    [`${box}, {kind: text, x: 10, y: 8, text: W}`, '2'],
    [`${box}, {kind: text, x: 160, y: 40, text: Quite a few words}`, '2'],
  ])('with the shapes %s says which goes beyond the edge', (shapes, number) => {
    expect(complaintsAbout(hotspot(shapes))).toEqual([
      `.picture: фигура ${number} выходит за край рисунка 240 × 200. Подвиньте её, сократите надпись или увеличьте width и height`,
    ]);
  });

  test('with letters that cannot be read on a phone is told of', () => {
    expect(complaintsAbout(hotspot(`${box}, {kind: text, x: 10, y: 40, text: Small print, size: 9}`))).toEqual([
      '.picture: надпись "Small print" на телефоне не прочесть. Укажите не меньше: size: 10',
    ]);
  });

  test('with areas one over another is told of', () => {
    expect(complaintsAbout(hotspot(box, area('a', 0, ', right: true') + area('b', 39) + area('c', 100)))).toEqual([
      ': области "a" и "b" накладываются. Разведите их: нажатие должно попадать в одну',
    ]);
  });

  test('with an area beyond the edge is told of', () => {
    expect(complaintsAbout(hotspot(box, area('a', 0, ', right: true') + area('b', 50) + area('c', 161)))).toEqual([
      ': область "c" выходит за край рисунка 240 × 200. Поправьте её x, y, width или height',
    ]);
  });

  test('with two right areas is told of', () => {
    expect(
      complaintsAbout(hotspot(box, area('a', 0, ', right: true') + area('b', 50, ', right: true') + area('c', 100))),
    ).toEqual([': верным должен быть ровно один вариант. Укажите у него: right: true']);
  });

  test('with a shape of another kind is told of', () => {
    expect(complaintsAbout(hotspot('{kind: star, x: 0, y: 0}'))).toEqual([
      '.picture.shapes[1]: "kind": недопустимое значение "star". Допустимо: rect, circle, line, text',
    ]);
  });
});
