import type { DutyRule } from '#domain/duty-rule.ts';
import type { Norm } from '#domain/norm.ts';
import { duties as text } from '#text/duties.ts';

type RuleWords = { readonly deadline: string; readonly repeat: string; readonly basis: string };

const deadlineOf = ({ duty, deadline }: DutyRule): string => {
  if (duty === 'optional') return text.byWish;
  if (!deadline) return text.noDeadline;
  return deadline.by === 'days' ? text.inDays(deadline.days) : text.until(deadline.date);
};

const basisOf = ({ basis }: DutyRule, norms: readonly Norm[]): string => {
  switch (basis.by) {
    case 'programme':
      return text.byProgramme;
    case 'norm':
      return norms.find(({ id }) => id === basis.norm)?.requisite ?? basis.norm;
    case 'act':
      return basis.act;
    default:
      return basis satisfies never;
  }
};

/** A rule as the table says it. */
export const ruleWords = (rule: DutyRule, norms: readonly Norm[]): RuleWords => ({
  deadline: deadlineOf(rule),
  repeat: rule.repeatYears === undefined ? text.once : text.everyYears(rule.repeatYears),
  basis: basisOf(rule, norms),
});
