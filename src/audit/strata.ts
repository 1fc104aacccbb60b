import { setsOf } from '#domain/draw.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import { isSituation } from './pass-rule.ts';

/** Of these sets of siblings so many are drawn, each choice of sets as likely as any other. */
export type Part = { readonly sets: readonly (readonly Question[])[]; readonly take: number };

/** What `draw` chooses from, one choice after the other: tasks and situations of every stratum. */
export const partsOfDraw = ({ draw, bank }: Pick<Quiz<Question>, 'draw' | 'bank'>): readonly Part[] =>
  draw.flatMap(({ module, tasks, situations }) => {
    const sets = setsOf(bank.filter((question) => question.module === module));
    const ofSituations = sets.filter((set) => set.some(isSituation));
    const ofTasks = sets.filter((set) => !set.some(isSituation));
    return [
      { sets: ofTasks, take: Math.min(tasks, ofTasks.length) },
      { sets: ofSituations, take: Math.min(situations, ofSituations.length) },
    ];
  });
