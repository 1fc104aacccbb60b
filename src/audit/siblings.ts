import { setsOf } from '#domain/strata.ts';
import type { Question } from '#questions/kinds.ts';
import { unequalSiblings } from '#text/audit-findings.ts';
import { type Finding, inQuestion } from './finding.ts';

/** What siblings have in common: else it depends on luck how hard an attempt is, and what it shows. */
const traits = ['kind', 'level', 'facet', 'competency'] as const;

/** Questions that differ from the first of their set. That a set has two at least is checked with the catalogue. */
export const siblings = (bank: readonly Question[], file: string): readonly Finding[] =>
  setsOf(bank).flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      traits
        .filter((trait) => first !== undefined && other[trait] !== first[trait])
        .map((trait) =>
          inQuestion(
            file,
            other.id,
            unequalSiblings(trait, { set: other.set ?? other.id, own: `${other[trait]}`, first: `${first?.[trait]}` }),
          ),
        ),
    ),
  );
