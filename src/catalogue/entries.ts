import type { CourseId, LessonId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Outline } from './mdx-outline.ts';
import type { AssignmentsFile } from './schemas/assignments.ts';
import type { ChecksEntry } from './schemas/checks.ts';
import type { CompetenciesFile } from './schemas/competency.ts';
import type { CourseEntry } from './schemas/course.ts';
import type { Glossary } from './schemas/glossary.ts';
import type { LessonEntry } from './schemas/lesson.ts';
import type { NormsFile } from './schemas/norm.ts';
import type { QuizEntry } from './schemas/quiz.ts';
import type { TracksFile } from './schemas/tracks.ts';

/** The contents of one file, well formed but not yet compared with any other. */
export type Entry<Value> = { readonly file: string; readonly value: Value };

/** An entry in a course's folder. `name` is the file's own, without its number and its ending. */
export type CourseFileEntry<Value> = Entry<Value> & { readonly course: CourseId; readonly name: string };

export type LessonFileEntry = CourseFileEntry<LessonEntry> & { readonly id: LessonId; readonly outline: Outline };

export type Entries = {
  readonly assignments: Entry<AssignmentsFile>;
  readonly glossary: Entry<Glossary>;
  readonly competencies: Entry<CompetenciesFile>;
  readonly tracks: Entry<TracksFile>;
  readonly norms: Entry<NormsFile>;
  readonly courses: readonly CourseFileEntry<CourseEntry>[];
  readonly lessons: readonly LessonFileEntry[];
  readonly quizzes: readonly CourseFileEntry<QuizEntry>[];
  readonly checks: readonly CourseFileEntry<ChecksEntry>[];
  readonly ledgers: readonly CourseFileEntry<Ledger>[];
  /** The text of each SVG. */
  readonly pictures: readonly CourseFileEntry<string>[];
};
