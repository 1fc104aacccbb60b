import { z } from 'zod';
import type { ModuleId, TermId } from '#domain/ids.ts';
import { idOf, line } from './fields.ts';

/** The frontmatter of courses/<course>/NN-<lesson>.mdx */
export const lessonSchema = z.strictObject({
  title: line,
  module: idOf<ModuleId>(),
  /** Reading and checks together. */
  minutes: z.int().min(1).max(90),
  summary: line,
  terms: z.array(idOf<TermId>()),
});

export type LessonEntry = z.output<typeof lessonSchema>;
