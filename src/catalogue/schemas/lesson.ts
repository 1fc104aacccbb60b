import { z } from 'zod';
import type { ModuleId, TermId } from '#domain/ids.ts';
import { describeField } from '#text/field-descriptions.ts';
import { idOf, line } from './fields.ts';

// Editors get the fields of a lesson from Astro, which reads the descriptions here.
const says = (field: string): string => describeField('lesson', field) ?? '';

/** The frontmatter of courses/<course>/NN-<lesson>.mdx */
export const lessonSchema = z.strictObject({
  title: line.describe(says('title')),
  module: idOf<ModuleId>().describe(says('module')),
  /** Reading and checks together. */
  minutes: z.int().min(1).max(90).describe(says('minutes')),
  summary: line.describe(says('summary')),
  terms: z.array(idOf<TermId>()).describe(says('terms')),
});

export type LessonEntry = z.output<typeof lessonSchema>;
