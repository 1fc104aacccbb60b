import { describe, expect, it } from 'vitest';
import { guessOf } from '#questions/guesses.ts';
import { type Hotspot, hotspot } from '#questions/hotspot/kind.ts';
import { base, part } from '#tests/support/kinds/parts.ts';

const area = (id: string, at: number, right = false) => ({
  ...part(id),
  right,
  x: 100 * at,
  y: 0,
  width: 100,
  height: 100,
});

const question: Hotspot = {
  ...base,
  kind: 'hotspot',
  picture: {
    width: 300,
    height: 100,
    alt: 'alt',
    shapes: [{ kind: 'rect', x: 0, y: 0, width: 300, height: 100 }],
  },
  areas: [area('a', 0), area('constructor', 1, true), area('c', 2)],
};

describe('a place in a picture', () => {
  it('scores 1 when it is the right one and 0 when it is another', () => {
    expect(hotspot.score(question, 'constructor')).toBe(1);
    expect(hotspot.score(question, 'a')).toBe(0);
  });

  it('is no place of another question', () => {
    expect(hotspot.parse(question, '__proto__')).toBeUndefined();
    expect(hotspot.parse(question, ['a'])).toBeUndefined();
    expect(hotspot.parse(question, 'constructor')).toBe('constructor');
  });

  it('is guessed once in as many tries as there are areas', () => {
    expect(guessOf(question)).toEqual([
      { score: 0, chance: expect.closeTo(2 / 3) },
      { score: 1, chance: expect.closeTo(1 / 3) },
    ]);
  });
});
