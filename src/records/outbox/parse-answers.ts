import type { Decision, Interaction } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import type { Answered } from '#records/learner-record.ts';
import { fieldsOf, isId, isText, listOf } from '#records/parse.ts';

/** More than a session asks. */
const mostAnswers = 250;
/** Options, pairs, rows or steps of one question. */
const mostParts = 100;

type Fields = ReturnType<typeof fieldsOf>;
type Pair = readonly [string, string];
type LikertRow = Extract<Interaction, { type: 'likert' }>['rows'][number];

const isPair = (value: unknown): value is Pair =>
  Array.isArray(value) && value.length === 2 && value.every((one) => isId(one));
const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value);
const isRange = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber);
const isAnyId = (value: unknown): value is string => isId(value);

const ids = (value: unknown): readonly string[] | undefined => listOf(value, mostParts, isAnyId);
const pairs = (value: unknown): readonly Pair[] | undefined => listOf(value, mostParts, isPair);

const isRow = (value: unknown): value is LikertRow => {
  const { row, scale, chosen } = fieldsOf(value);
  return isId(row) && isId(chosen) && ids(scale) !== undefined;
};

const isDecision = (value: unknown): value is Decision => {
  const { step, options, chosen, right } = fieldsOf(value);
  return isId(step) && isId(chosen) && ids(options) !== undefined && (right === undefined || isId(right));
};

/** A reader for each type of interaction; undefined for what is not sound. */
const readers: { readonly [Type in Interaction['type']]: (fields: Fields) => Interaction | undefined } = {
  choice: (fields) => {
    const [options, chosen, right] = [ids(fields['options']), ids(fields['chosen']), ids(fields['right'])];
    return options && chosen && right && { type: 'choice', options, chosen, right };
  },
  matching: (fields) => {
    const [sources, targets] = [ids(fields['sources']), ids(fields['targets'])];
    const [given, right] = [pairs(fields['pairs']), pairs(fields['right'])];
    return sources && targets && given && right && { type: 'matching', sources, targets, pairs: given, right };
  },
  'true-false': ({ given, right }) =>
    typeof given === 'boolean' && typeof right === 'boolean' ? { type: 'true-false', given, right } : undefined,
  sequencing: (fields) => {
    const [items, order, right] = [ids(fields['items']), ids(fields['order']), ids(fields['right'])];
    return items && order && right && { type: 'sequencing', items, order, right };
  },
  // What was typed was never kept.
  'fill-in': () => ({ type: 'fill-in', given: [], right: [] }),
  numeric: ({ given, right }) =>
    (given === undefined || isNumber(given)) && isRange(right) ? { type: 'numeric', given, right } : undefined,
  likert: ({ rows }) => {
    const sound = listOf(rows, mostParts, isRow);
    return sound && { type: 'likert', rows: sound };
  },
  performance: (fields) => {
    const [steps, right, scale] = [pairs(fields['steps']), pairs(fields['right']), ids(fields['scale'])];
    const decisions = listOf(fields['decisions'], mostParts, isDecision);
    return steps && right && { type: 'performance', steps, right, scale, decisions };
  },
};

const interactionIn = (value: unknown): Interaction | undefined => {
  const fields = fieldsOf(value);
  const type = Object.keys(readers).find((name) => name === fields['type']) as Interaction['type'] | undefined;
  return type && readers[type](fields);
};

const isMoment = (value: unknown): value is Date => value instanceof Date && !Number.isNaN(value.getTime());
const isShare = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 1;
const isAbsentOr =
  <Value>(is: (value: unknown) => value is Value) =>
  (value: unknown): value is Value | undefined =>
    value === undefined || is(value);

const answerIn = (value: unknown): Answered | undefined => {
  const { question, competency, text, score, latencyMs, at, attempt, interaction } = fieldsOf(value);
  const told = interactionIn(interaction);
  if (!told || !isId<Answered['question']>(question) || !isId<Answered['competency']>(competency)) return undefined;
  if (!isText(text) || !isMoment(at) || !isNumber(latencyMs) || !isAbsentOr(isShare)(score)) return undefined;
  if (!isAbsentOr(isId<NonNullable<Answered['attempt']>>)(attempt)) return undefined;
  const share = score === undefined ? undefined : scaled(score);
  return { question, competency, text, interaction: told, score: share, latencyMs, at, attempt };
};

/** What is sound of the answers that a device kept. */
export const answersIn = (value: unknown): readonly Answered[] =>
  Array.isArray(value) ? value.slice(0, mostAnswers).flatMap((one) => answerIn(one) ?? []) : [];
