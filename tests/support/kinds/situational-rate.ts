import fc from 'fast-check';
import type { Pairs } from '#questions/pairs.ts';
import type { SituationalRate } from '#questions/situational-rate/kind.ts';
import { anyKey } from './expert-key.ts';
import type { RowChoice } from './fill-rows.ts';
import { base, ids, idsOf, named, pairsTo, part } from './parts.ts';

export const situationalRate: fc.Arbitrary<SituationalRate> = fc
  .record({
    key: anyKey,
    options: idsOf(3, 5),
    points: idsOf(3, 5),
    picks: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  })
  .map(({ key, options, points, picks }) => ({
    ...base,
    kind: 'situational-rate',
    key,
    scale: points.map(named),
    options: options.map((id, at) => ({ ...part(id), rating: points[(picks[at] ?? 0) % points.length] ?? '' })),
  }));

/** Some options rated, in any way. */
export const ratingsOf = ({ options, scale }: SituationalRate): fc.Arbitrary<Pairs> =>
  pairsTo(ids(options), ids(scale));

/** What to choose for every option: the experts' rating, or the one farthest from it. */
export const ratingChoices = ({ options, scale }: SituationalRate, isRight = true): readonly RowChoice[] =>
  options.map(({ text, rating }) => {
    const right = scale.findIndex((point) => point.id === rating);
    const farthest = right < scale.length / 2 ? -1 : 0;
    return { row: text, choice: scale.at(isRight ? right : farthest)?.text ?? '' };
  });
