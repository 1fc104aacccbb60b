import type { Course } from '#domain/course.ts';
import type { Term, TermGroup } from '#domain/glossary.ts';
import type { QuestionBase } from '#domain/question.ts';
import type { Quiz } from '#domain/quiz.ts';

/** What can be found, as the catalogue has it. */
export type Sources = {
  readonly courses: readonly Course[];
  readonly terms: readonly Term[];
  readonly termGroups: readonly TermGroup[];
  readonly quizzes: readonly Quiz<QuestionBase>[];
  /** Terms that a lesson introduces by quoting their definition, by `<course>/<lesson>`. */
  readonly definitions: ReadonlyMap<string, readonly string[]>;
  /** MDX texts by `<course>/<lesson>`. */
  readonly texts: ReadonlyMap<string, string>;
};
