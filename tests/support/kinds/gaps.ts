import fc from 'fast-check';
import { type Pairs, pairsOf } from '#questions/pairs.ts';

/** Ids that storage may trip over stand among the ordinary ones. */
const ids = ['a', 'b', 'c', 'constructor', 'to-string'];

export const gapIds = (min: number, max: number): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray(ids, { minLength: min, maxLength: max });

/** Something in all gaps or in some of them. */
export const someGaps = <Gap extends { readonly id: string }>(
  gaps: readonly Gap[],
  contentOf: (gap: Gap) => fc.Arbitrary<string>,
): fc.Arbitrary<Pairs> =>
  fc.tuple(...gaps.map((gap) => fc.option(contentOf(gap), { nil: undefined }))).map((contents) =>
    pairsOf(
      gaps.map(({ id }) => id),
      contents,
    ),
  );
