import { choosePlace, picture as pictureOf } from '#text/printed-questions.ts';
import type { Printed } from '../printed.ts';
import { printedChoice } from '../printed-choice.ts';
import type { Hotspot } from './kind.ts';

/** The picture in words: whoever answers on paper chooses from the list. */
export const printedHotspot = ({ areas, picture }: Hotspot): Printed => ({
  ...printedChoice({
    hint: choosePlace,
    options: areas,
    right: areas.filter(({ right }) => right).map(({ id }) => id),
  }),
  body: pictureOf(picture.alt),
});
