import { z } from 'zod';
import type { CompetencyId, TermId } from '#domain/ids.ts';
import { competencyLevel, idOf, line } from './fields.ts';

const statements = z.array(line).min(1);

const description = z.strictObject({
  level: competencyLevel,
  knowledge: statements,
  skills: statements,
  indicators: statements,
});

/** courses/competencies.yaml */
export const competenciesSchema = z.strictObject({
  levels: z.array(z.strictObject({ level: competencyLevel, name: line })).length(3),
  competencies: z
    .array(
      z.strictObject({
        id: idOf<CompetencyId>(),
        code: line,
        name: line,
        terms: z.array(idOf<TermId>()).min(1),
        counter_indicator: line,
        levels: z.array(description).length(3),
      }),
    )
    .min(1),
});

export type CompetenciesFile = z.output<typeof competenciesSchema>;
