import type { ExchangeQuestion } from './question.ts';

/** Fields that name another part, and the list that the part stands in. */
const references: Readonly<Record<string, string>> = {
  target: 'targets',
  bucket: 'buckets',
  rating: 'scale',
  right: 'options',
  start: 'nodes',
  to: 'nodes',
};

/** Lists whose order means nothing: a learner sees them in another one. */
const unordered: readonly string[] = ['targets.text', 'targets.id', 'buckets.text', 'buckets.id', 'tags'];

type Part = { readonly id: string; readonly text: string };

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'id' in value && 'text' in value;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words that a reference stands for: ids are given anew by most formats, texts are not. */
const named = (field: string, value: unknown, around: Readonly<Record<string, unknown>>): unknown => {
  const list = around[references[field] ?? ''];
  if (typeof value !== 'string' || !Array.isArray(list)) return value;
  return list.filter(isPart).find(({ id }) => id === value)?.text ?? value;
};

/** Gaps in a body by their number, so that new ids make no other body. */
const numbered = (body: string): string => {
  let count = 0;
  return body.replace(/\[\[[^\]]*\]\]/g, () => {
    count += 1;
    return `[[${count}]]`;
  });
};

/** Gaps in the order of the text: which of them the list names first means nothing. */
const inOrderOfBody = (question: ExchangeQuestion): ExchangeQuestion => {
  if (question.kind !== 'cloze-select' && question.kind !== 'cloze-text') return question;
  const placeOf = ({ id }: { readonly id: string }): number => question.body.indexOf(`[[${id}]]`);
  return { ...question, gaps: [...question.gaps].sort((a, b) => placeOf(a) - placeOf(b)) } as ExchangeQuestion;
};

/**
 * A question as values by path, positions left out: `options.text` → every option's text in its order. References are
 * given by the text of the part that they name. Two questions that say the same give the same.
 */
export const valuesOf = (question: ExchangeQuestion): ReadonlyMap<string, readonly string[]> => {
  const values = new Map<string, string[]>();
  const add = (path: string, value: unknown): void => {
    values.set(path, [...(values.get(path) ?? []), String(value)]);
  };
  const walk = (path: string, value: unknown, around: Readonly<Record<string, unknown>>): void => {
    if (value === undefined) return;
    const field = path.split('.').at(-1) ?? '';
    if (Array.isArray(value)) for (const one of value) walk(path, one, around);
    else if (isRecord(value)) {
      for (const [key, inside] of Object.entries(value))
        walk(path ? `${path}.${key}` : key, inside, { ...around, ...value });
    } else add(path, field === 'body' ? numbered(String(value)) : named(field, value, around));
  };
  walk('', inOrderOfBody(question), {});
  for (const path of unordered) values.get(path)?.sort();
  return values;
};

/** Paths of all fields that the question has, in the order in which it is written. */
export const fieldsOf = (question: ExchangeQuestion): readonly string[] => [...valuesOf(question).keys()];
