import { asSingle, noAreas, pictureAsFile } from '#text/exchange-reasons.ts';
import { svgOf } from '../picture.ts';
import { approximated, lost } from '../report.ts';
import { type MoodleMapper, renamed } from './mapper.ts';

/** The named list is the equal alternative to the picture, so the list is what goes over; nothing comes back. */
export const hotspot: MoodleMapper<'hotspot'> = {
  write: ({ picture, areas }) => ({
    ok: true,
    item: {
      type: 'multichoice',
      single: true,
      answers: areas.map(({ text, right, feedback }) => ({ text, fraction: right ? 100 : 0, feedback })),
      picture: { svg: svgOf(picture), alt: picture.alt, width: picture.width, height: picture.height },
    },
    notes: [
      approximated('kind', asSingle),
      ...renamed('areas.id'),
      ...['width', 'height', 'alt', 'shapes'].map((field) => approximated(`picture.${field}`, pictureAsFile)),
      ...['x', 'y', 'width', 'height'].map((field) => lost(`areas.${field}`, noAreas)),
    ],
  }),
};
