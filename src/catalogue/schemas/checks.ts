import { z } from 'zod';
import type { LessonId } from '#domain/ids.ts';
import { questionSchema } from '#questions/schemas.ts';
import { idOf } from './fields.ts';

/** quizzes/<course>/checks/<lesson>.yaml */
export const checksSchema = z.strictObject({
  lesson: idOf<LessonId>(),
  questions: z.array(questionSchema).min(1),
});

export type ChecksEntry = z.output<typeof checksSchema>;
