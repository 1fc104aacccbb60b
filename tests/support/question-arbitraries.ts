import fc from 'fast-check';
import type { StoredResponse } from '#domain/question.ts';
import type { Question } from '#questions/kinds.ts';
import type { MultipleScoring } from '#questions/multiple/kind.ts';
import type { OrderingScoring } from '#questions/ordering/kind.ts';
import type { Points } from '#questions/points.ts';
import { anyCategorise, placesTo } from './kinds/categorise.ts';
import { clozeSelectQuestion, clozeSelectResponse } from './kinds/cloze-select.ts';
import { clozeTextQuestion, clozeTextResponse } from './kinds/cloze-text.ts';
import { anyKey } from './kinds/expert-key.ts';
import { hotspot } from './kinds/hotspot.ts';
import { anyLikert, pointsTo } from './kinds/likert.ts';
import { numericQuestion, numericResponse } from './kinds/numeric.ts';
import { base, ids, idsOf, pairsTo, part } from './kinds/parts.ts';
import { anyPath, scenario } from './kinds/scenario.ts';
import { anySelfAssessment, levelTo } from './kinds/self-assessment.ts';
import { shortTextQuestion, shortTextResponse } from './kinds/short-text.ts';
import { situationalRank } from './kinds/situational-rank.ts';
import { ratingsOf, situationalRate } from './kinds/situational-rate.ts';
import { anyTrueFalse, truthTo } from './kinds/true-false.ts';

/** Ids of the options with how many of them are right, at least. */
const judged = (min: number, max: number, right: fc.Arbitrary<number>) =>
  fc
    .record({ ids: idsOf(min, max), right })
    .map(({ ids, right: count }) => ids.map((id, i) => ({ ...part(id), right: i < count })));

const single: fc.Arbitrary<Question> = judged(3, 5, fc.constant(1)).map((options) => ({
  ...base,
  kind: 'single',
  options,
}));

const multipleScoring = fc.constantFrom<MultipleScoring>('balanced', 'all-or-nothing', 'plus-minus', 'per-option');

const multiple: fc.Arbitrary<Question> = fc
  .record({ options: judged(4, 6, fc.integer({ min: 2, max: 3 })), scoring: multipleScoring })
  .map(({ options, scoring }) => ({ ...base, kind: 'multiple', scoring, options }));

const situational: fc.Arbitrary<Question> = fc
  .record({ key: anyKey, ids: idsOf(4, 4), points: fc.shuffledSubarray<Points>([0, 1, 2, 3], { minLength: 4 }) })
  .map(({ key, ids, points }) => ({
    ...base,
    kind: 'situational',
    key,
    options: ids.map((id, i) => ({ ...part(id), points: points[i] ?? 0 })),
  }));

const matching: fc.Arbitrary<Question> = fc
  .record({ rows: idsOf(3, 6), targets: idsOf(2, 6), picks: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }) })
  .map(({ rows, targets, picks }) => ({
    ...base,
    kind: 'matching',
    targets: targets.map((id) => ({ id, text: `target ${id}` })),
    rows: rows.map((id, i) => ({ ...part(id), target: targets[(picks[i] ?? 0) % targets.length] ?? '' })),
  }));

const orderingScoring = fc.constantFrom<OrderingScoring>('position', 'exact', 'adjacent', 'kendall');

const ordering: fc.Arbitrary<Question> = fc
  .record({ items: idsOf(3, 6), scoring: orderingScoring })
  .map(({ items, scoring }) => ({ ...base, kind: 'ordering', scoring, items: items.map(part) }));

export const anyQuestion: fc.Arbitrary<Question> = fc.oneof<fc.Arbitrary<Question>[]>(
  single,
  multiple,
  matching,
  ordering,
  situational,
  anyTrueFalse,
  anyCategorise,
  anyLikert,
  anySelfAssessment,
  clozeSelectQuestion,
  clozeTextQuestion,
  shortTextQuestion,
  numericQuestion,
  situationalRate,
  situationalRank,
  scenario,
  hotspot,
);

/** Any response that the question could get, complete or not. */
export const responseTo = (question: Question): fc.Arbitrary<StoredResponse> => {
  switch (question.kind) {
    case 'single':
    case 'situational':
      return fc.constantFrom(...ids(question.options));
    case 'multiple':
      return fc.subarray(ids(question.options));
    case 'ordering':
      return fc.shuffledSubarray(ids(question.items), { minLength: question.items.length });
    case 'matching':
      return pairsTo(ids(question.rows), ids(question.targets));
    case 'true-false':
      return truthTo();
    case 'categorise':
      return placesTo(question);
    case 'likert':
      return pointsTo(question);
    case 'self-assessment':
      return levelTo(question);
    case 'cloze-select':
      return clozeSelectResponse(question);
    case 'cloze-text':
      return clozeTextResponse(question);
    case 'short-text':
      return shortTextResponse(question);
    case 'numeric':
      return numericResponse(question);
    case 'situational-rank':
      return fc.shuffledSubarray(ids(question.options), { minLength: question.options.length });
    case 'situational-rate':
      return ratingsOf(question);
    case 'scenario':
      return anyPath(question);
    case 'hotspot':
      return fc.constantFrom(...ids(question.areas));
    default:
      return question satisfies never;
  }
};

const words = fc.constantFrom('a', 'b', 'constructor', '__proto__');

/** What storage might hold instead of a response, often nearly one. */
export const anyValue = fc.oneof(fc.jsonValue(), fc.array(words), fc.dictionary(words, words));

export const answeredQuestion: fc.Arbitrary<{ readonly question: Question; readonly response: StoredResponse }> =
  anyQuestion.chain((question) => responseTo(question).map((response) => ({ question, response })));
