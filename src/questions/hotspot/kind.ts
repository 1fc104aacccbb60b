import type { QuestionBase, QuestionKind } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import type { JudgedOption } from '../option.ts';
import type { Box, Picture } from './picture.ts';

/** A place in the picture, named in words. */
export type Area = JudgedOption & Box;

/** Exactly one area is right. */
export type Hotspot = QuestionBase & {
  readonly kind: 'hotspot';
  readonly picture: Picture;
  readonly areas: readonly Area[];
};

export const hotspot: QuestionKind<Hotspot, string> = {
  kind: 'hotspot',
  judgedAs: 'task',
  parse: ({ areas }, value) => areas.find((area) => area.id === value)?.id,
  isComplete: () => true,
  score: ({ areas }, response) => scaled(areas.some(({ id, right }) => right && id === response) ? 1 : 0),
};
