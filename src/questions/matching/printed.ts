import { letterForEachRow } from '#text/printed-questions.ts';
import { targetsOnOffer } from '#text/question-kinds.ts';
import { lettered, numbered, type Printed, pairsOf } from '../printed.ts';
import type { Matching } from './kind.ts';

export const printedMatching = ({ rows, targets }: Matching): Printed => ({
  hint: letterForEachRow,
  lists: [{ parts: numbered(rows) }, { label: targetsOnOffer, parts: lettered(targets) }],
  answer: pairsOf(
    targets,
    rows.map(({ target }) => target),
  ),
});
