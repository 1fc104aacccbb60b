import type { Quiz } from '#domain/quiz.ts';
import { isInStratum, setsOf } from '#domain/strata.ts';
import type { Question } from '#questions/kinds.ts';
import { isSituation } from './pass-rule.ts';

/** Of these sets of siblings so many are drawn, each choice of sets as likely as any other. */
export type Part = { readonly sets: readonly (readonly Question[])[]; readonly take: number };

/** What `draw` chooses from, one choice after the other: tasks and situations of every stratum. */
export const partsOfDraw = ({ draw, bank }: Pick<Quiz<Question>, 'draw' | 'bank'>): readonly Part[] =>
  draw.flatMap((stratum) => {
    const sets = setsOf(bank.filter((question) => isInStratum(stratum, question)));
    const ofSituations = sets.filter((set) => set.some(isSituation));
    const ofTasks = sets.filter((set) => !set.some(isSituation));
    return [
      { sets: ofTasks, take: Math.min(stratum.tasks, ofTasks.length) },
      { sets: ofSituations, take: Math.min(stratum.situations, ofSituations.length) },
    ];
  });

/**
 * The banks that an attempt may be drawn from, each as likely as the others: one of the parallel forms, or the whole
 * bank where siblings are mixed. A set with fewer siblings than there are forms begins again from its first.
 */
export const formsOf = ({ bank, forms }: Pick<Quiz<Question>, 'bank' | 'forms'>): readonly (readonly Question[])[] => {
  if (forms === 'mixed') return [bank];
  const sets = setsOf(bank);
  const count = Math.max(1, ...sets.map((set) => set.length));
  return Array.from({ length: count }, (_, form) => sets.flatMap((set) => set[form % set.length] ?? []));
};
