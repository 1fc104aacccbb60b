import { type Distribution, uniform } from '#domain/distribution.ts';
import { choicesOf } from '../combinations.ts';
import { pairsOf } from '../pairs.ts';
import { partIds } from '../part-ids.ts';
import { type ClozeSelect, clozeSelect } from './kind.ts';

/** Any of its own options for every gap. */
export const clozeSelectGuess = (question: ClozeSelect): Distribution =>
  uniform(choicesOf(question.gaps.map(({ options }) => partIds(options))), (chosen) =>
    clozeSelect.score(question, pairsOf(partIds(question.gaps), chosen)),
  );
