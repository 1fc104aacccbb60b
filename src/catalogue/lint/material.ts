import type { CourseFileEntry, Entries, LessonFileEntry } from '#catalogue/entries.ts';
import type { Sources } from '#catalogue/read-entries.ts';
import type { ChecksEntry } from '#catalogue/schemas/checks.ts';
import { lessonPassages } from './lesson-passages.ts';
import type { Passage } from './passage.ts';
import { fieldPassages, yamlPassages } from './yaml-passages.ts';

export type LintedLesson = LessonFileEntry & {
  /** The body as readers read it. */
  readonly body: readonly Passage[];
  readonly checks: CourseFileEntry<ChecksEntry> | undefined;
};

/** What the rules of content look at: well-formed entries and the texts in them. */
export type Material = {
  readonly entries: Entries;
  readonly lessons: readonly LintedLesson[];
  /** Of lessons, their fields included, of tests and of checks. */
  readonly passages: readonly Passage[];
  /** The first line of a file, from 1, in which some text stands. */
  readonly lineOf: (file: string, text: string) => number;
};

export const materialOf = (sources: Sources, entries: Entries): Material => {
  const textOf = (file: string): string => sources.get(file) ?? '';
  const lessons = entries.lessons.map((lesson) => ({
    ...lesson,
    body: lessonPassages(lesson.file, textOf(lesson.file)),
    checks: entries.checks.find(({ course, name }) => course === lesson.course && name === lesson.id),
  }));
  return {
    entries,
    lessons,
    lineOf: (file, text) =>
      textOf(file)
        .slice(0, Math.max(0, textOf(file).indexOf(text)))
        .split('\n').length,
    passages: [
      ...lessons.flatMap(({ file, body }) => [...fieldPassages(file, textOf(file)), ...body]),
      ...[...entries.quizzes, ...entries.checks].flatMap(({ file }) => yamlPassages(file, textOf(file))),
    ],
  };
};
