import { z } from 'zod';
import type { CourseId, LessonId, QuestionId, QuizId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { idOf, line } from './fields.ts';

/** courses/<course>/ledger.yaml, written by `npm run ledger` and never by hand. */
export const ledgerSchema = z.strictObject({
  course: idOf<CourseId>(),
  lessons: z.array(idOf<LessonId>()),
  quizzes: z.array(z.strictObject({ id: idOf<QuizId>(), draw: z.int().min(1) })),
  questions: z.array(
    z.strictObject({
      id: idOf<QuestionId>(),
      kind: line,
      parts: z.array(z.array(line)),
      check: z.literal(true).optional(),
    }),
  ),
}) satisfies z.ZodType<Ledger>;
