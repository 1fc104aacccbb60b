import type { QuestionBase } from './question.ts';
import type { Stratum } from './quiz.ts';

/** Siblings by set; a question without a set stands alone. */
export const setsOf = <Question extends Pick<QuestionBase, 'id' | 'set'>>(
  bank: readonly Question[],
): readonly (readonly Question[])[] => {
  const sets = new Map<string, Question[]>();
  for (const question of bank) {
    const name = question.set ?? question.id;
    sets.set(name, [...(sets.get(name) ?? []), question]);
  }
  return [...sets.values()];
};

/** Whether a stratum draws from a question's set. Siblings are of one module, level and facet, so one of them tells. */
export const isInStratum = (
  { module, level, facet }: Pick<Stratum, 'module' | 'level' | 'facet'>,
  question: { readonly module?: QuestionBase['module'] | undefined } & Pick<QuestionBase, 'level' | 'facet'>,
): boolean =>
  question.module === module &&
  (level === undefined || question.level === level) &&
  (facet === undefined || question.facet === facet);
