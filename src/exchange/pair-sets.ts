import { inPairs } from '#text/exchange-reasons.ts';
import type { ExchangeQuestion } from './question.ts';
import { approximated, fieldReports, type Report } from './report.ts';

const situations: readonly string[] = ['situational', 'situational-rate', 'situational-rank', 'scenario'];

/** Situations have a threshold of their own, so that they are never siblings of tasks. */
export const isSituation = ({ kind }: ExchangeQuestion): boolean => situations.includes(kind);

/** Questions without a set by what siblings must have in common. */
const groups = (questions: readonly ExchangeQuestion[]): readonly (readonly ExchangeQuestion[])[] => {
  const found = new Map<string, readonly ExchangeQuestion[]>();
  for (const question of questions) {
    const key = `${question.module} ${question.level} ${isSituation(question)}`;
    if (question.set === undefined) found.set(key, [...(found.get(key) ?? []), question]);
  }
  return [...found.values()];
};

/** Two by two; an odd one out joins the last two. */
const pairsOf = (group: readonly ExchangeQuestion[]): readonly (readonly ExchangeQuestion[])[] => {
  const count = Math.max(1, Math.floor(group.length / 2));
  return Array.from({ length: count }, (_, at) => group.slice(at * 2, at === count - 1 ? undefined : at * 2 + 2));
};

type Sets = { readonly questions: readonly ExchangeQuestion[]; readonly report: Report };

/**
 * A quiz draws one question of every set, so that each needs siblings. Questions that come without a set are put
 * together in the order of the file, and the report says so: whether they are of equal difficulty, the author judges.
 */
export const pairSets = (quiz: string, { questions, report }: Sets): Sets => {
  const sets = new Map<string, string>();
  for (const [place, pair] of groups(questions).flatMap(pairsOf).entries())
    for (const { id } of pair) sets.set(id, `${quiz}-s${place + 1}`);
  const setOf = (id: string): string | undefined => sets.get(id);
  return {
    questions: questions.map((question) => ({ ...question, set: question.set ?? setOf(question.id) })),
    report: {
      ...report,
      questions: report.questions.map((one) => {
        if (!one.ok || setOf(one.id) === undefined) return one;
        return { ...one, fields: [...one.fields, ...fieldReports([], [approximated('set', inPairs)])] };
      }),
    },
  };
};
