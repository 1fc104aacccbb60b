import { groups, letterForEachRow } from '#text/printed-questions.ts';
import { nowhereAnswer } from '#text/question-kinds.ts';
import { lettered, numbered, type Printed, pairsOf } from '../printed.ts';
import { type Categorise, hasTraps, placeOf } from './kind.ts';
import { nowhere } from './nowhere.ts';

export const printedCategorise = (question: Categorise): Printed => {
  const places = [...question.buckets, ...(hasTraps(question) ? [{ id: nowhere, text: nowhereAnswer }] : [])];
  return {
    hint: letterForEachRow,
    lists: [{ parts: numbered(question.items) }, { label: groups, parts: lettered(places) }],
    answer: pairsOf(places, question.items.map(placeOf)),
  };
};
