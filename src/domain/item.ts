import type { CourseId } from './ids.ts';
import type { QuestionBase } from './question.ts';

/** What a question measures, without its words. */
export type Item = Pick<QuestionBase, 'id' | 'module' | 'competency' | 'level' | 'facet'>;

/** `courses/<course>/items.json`: all checks and questions of tests, but for opinions; for the profile. */
export type ItemsFile = { readonly course: CourseId; readonly items: readonly Item[] };
