import { z } from 'zod';
import type { ActivityId, CompetencyId, CourseId, LessonId, ModuleId, QuizId } from '#domain/ids.ts';
import { competencyLevel, idOf, line } from './fields.ts';

/** Either `competency` and `level` or `activity`: which of them is missing is said by the cross-checks. */
const moduleEntry = z.strictObject({
  id: idOf<ModuleId>(),
  title: line,
  competency: idOf<CompetencyId>().optional(),
  level: competencyLevel.optional(),
  activity: idOf<ActivityId>().optional(),
  mandatory: z.boolean().default(false),
  /** In the order in which they are taught; empty while the module is only announced. */
  lessons: z.array(idOf<LessonId>()),
  quiz: idOf<QuizId>().optional(),
});

/** courses/<course>/course.yaml */
export const courseSchema = z.strictObject({
  id: idOf<CourseId>(),
  code: line,
  title: line,
  summary: line,
  edition: z.int().min(1),
  modules: z.array(moduleEntry).min(1),
  final: idOf<QuizId>().optional(),
  diagnostic: idOf<QuizId>().optional(),
  /** Nothing is left to write: the audit then holds the course to everything that its modules claim. */
  complete: z.boolean().default(false),
});

export type CourseEntry = z.output<typeof courseSchema>;
export type ModuleEntry = CourseEntry['modules'][number];
