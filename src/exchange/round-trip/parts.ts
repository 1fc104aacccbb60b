import type { Told } from '../question.ts';
import type { Draw } from './draw.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'constructor', 'x-1'];

/** Parts with texts of their own and ids in no order. */
export const told = (draw: Draw, least: number, most: number): readonly Told[] => {
  const texts = draw.phrases(draw.between(least, most));
  const names = draw.order(ids);
  return texts.map((text, place) => ({ id: names[place] ?? `p${place}`, text, feedback: draw.phrase() }));
};

export const named = (
  draw: Draw,
  least: number,
  most: number,
): readonly { readonly id: string; readonly text: string }[] =>
  told(draw, least, most).map(({ id, text }) => ({ id, text }));
