import { z } from 'zod';
import type { ModuleId, QuizId } from '#domain/ids.ts';
import { questionSchema } from '#questions/schemas.ts';
import { idOf, line } from './fields.ts';

const stratum = z.strictObject({ module: idOf<ModuleId>(), tasks: z.int().min(0), situations: z.int().min(0) });

/** quizzes/<course>/<quiz>.yaml */
export const quizSchema = z.strictObject({
  id: idOf<QuizId>(),
  title: line,
  kind: z.enum(['module', 'final']),
  module: idOf<ModuleId>().optional(),
  minutes: z.int().min(1).max(180),
  /** Share of the whole score, 0–1. */
  pass: z.number().min(0).max(1),
  /** Points of 3 that every situation needs. */
  situation_pass: z.int().min(0).max(3),
  draw: z.array(stratum).min(1),
  questions: z.array(questionSchema).min(1),
});

export type QuizEntry = z.output<typeof quizSchema>;
