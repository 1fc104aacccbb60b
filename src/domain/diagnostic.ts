import { type GradedItem, reaches, shareOf } from './grade.ts';
import type { ModuleId } from './ids.ts';
import type { PassRule } from './quiz.ts';
import { type Scaled, scaled } from './scaled.ts';

/** What a diagnostic shows of one module. */
export type ModuleFinding = {
  readonly module: ModuleId;
  readonly asked: number;
  readonly score: Scaled;
  /** Situations below their threshold. */
  readonly situationsFailed: number;
  /** The share reaches the test's threshold and every situation its own. */
  readonly mastered: boolean;
};

/** By module, in the order in which modules first occur; every question of a module weighs the same. */
export const findings = (
  { pass, situationPass }: Pick<PassRule, 'pass' | 'situationPass'>,
  items: readonly (GradedItem & { readonly module: ModuleId })[],
): readonly ModuleFinding[] =>
  [...new Set(items.map(({ module }) => module))].map((module) => {
    const own = items.filter((item) => item.module === module);
    const score = scaled(shareOf(own));
    const situationsFailed = own.filter((item) => item.situation && !reaches(item.score, situationPass)).length;
    const mastered = reaches(score, pass) && situationsFailed === 0;
    return { module, asked: own.length, score, situationsFailed, mastered };
  });
