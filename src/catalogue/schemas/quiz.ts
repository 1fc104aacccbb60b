import { z } from 'zod';
import type { CompetencyId, ModuleId, QuizId } from '#domain/ids.ts';
import { questionSchema } from '#questions/schemas.ts';
import { competencyLevel, idOf, line } from './fields.ts';

const stratum = z.strictObject({
  module: idOf<ModuleId>(),
  level: competencyLevel.optional(),
  facet: z.enum(['knowledge', 'skill', 'behaviour']).optional(),
  tasks: z.int().min(0),
  situations: z.int().min(0),
});

const share = z.number().min(0).max(1);

/** quizzes/<course>/<quiz>.yaml */
export const quizSchema = z.strictObject({
  id: idOf<QuizId>(),
  title: line,
  kind: z.enum(['module', 'final', 'diagnostic']),
  module: idOf<ModuleId>().optional(),
  minutes: z.int().min(1).max(180),
  /** Share of the whole score, 0–1. */
  pass: share,
  /** Points of 3 that every situation needs. */
  situation_pass: z.int().min(0).max(3),
  /** Each of these needs `competency_pass` of its own score. */
  critical: z.array(idOf<CompetencyId>()).default([]),
  competency_pass: share.default(0.5),
  /** Attempts in a row before a pause of `cooldown` minutes. */
  attempts: z.int().min(1).max(20).optional(),
  cooldown: z.int().min(1).max(1440).default(60),
  marking: z.enum(['each', 'end']).default('each'),
  confidence: z.boolean().default(false),
  forms: z.enum(['mixed', 'parallel']).default('mixed'),
  draw: z.array(stratum).min(1),
  /** In place of `questions`: the bank of another quiz of the course. */
  bank: idOf<QuizId>().optional(),
  questions: z.array(questionSchema).default([]),
});

export type QuizEntry = z.output<typeof quizSchema>;
