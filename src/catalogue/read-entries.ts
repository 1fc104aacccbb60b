import type { z } from 'zod';
import { type CourseId, id, type LessonId } from '#domain/ids.ts';
import { noFile, noFrontmatter, strayFile } from '#text/author-errors.ts';
import type { AuthorError } from './author-error.ts';
import type { CourseFileEntry, Entries, Entry, LessonFileEntry } from './entries.ts';
import { splitLesson } from './frontmatter.ts';
import { outlineOf } from './mdx-outline.ts';
import { type Read, readYaml } from './read-yaml.ts';
import { assignmentsSchema } from './schemas/assignments.ts';
import { checksSchema } from './schemas/checks.ts';
import { competenciesSchema } from './schemas/competency.ts';
import { courseSchema } from './schemas/course.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { ledgerSchema } from './schemas/ledger.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { normsSchema } from './schemas/norm.ts';
import { quizSchema } from './schemas/quiz.ts';
import { tracksSchema } from './schemas/tracks.ts';

/** Text by path from the project's root. */
export type Sources = ReadonlyMap<string, string>;

const files = {
  course: /^courses\/([a-z0-9-]+)\/(course)\.yaml$/,
  ledger: /^courses\/([a-z0-9-]+)\/(ledger)\.yaml$/,
  lesson: /^courses\/([a-z0-9-]+)\/\d{2,}-([a-z0-9-]+)\.mdx$/,
  quiz: /^quizzes\/([a-z0-9-]+)\/([a-z0-9-]+)\.yaml$/,
  picture: /^courses\/([a-z0-9-]+)\/([a-z0-9-]+)\.svg$/,
  checks: /^quizzes\/([a-z0-9-]+)\/checks\/([a-z0-9-]+)\.yaml$/,
};

const shared = ['glossary', 'competencies', 'tracks', 'norms', 'assignments'].map((name) => `courses/${name}.yaml`);

const found = (sources: Sources, pattern: RegExp) =>
  [...sources].flatMap(([file, text]) => {
    const [, course, name] = pattern.exec(file) ?? [];
    return course && name ? [{ file, text, course: id<CourseId>(course), name }] : [];
  });

const isStray = (file: string): boolean =>
  !shared.includes(file) && !Object.values(files).some((pattern) => pattern.test(file));

const readLesson = ({ file, text }: { readonly file: string; readonly text: string }) => {
  const split = splitLesson(text);
  if (!split) return { ok: false, errors: [{ file, field: '', ...noFrontmatter }] } as const;
  const read = readYaml({ file, text: split.yaml, firstLine: split.yamlLine }, lessonSchema);
  return read.ok ? { ...read, outline: outlineOf(split.body, split.bodyLine) } : read;
};

/** Reads every file; the errors of all of them are put into `errors`, and what they are in is left out. */
const reader = (sources: Sources, errors: AuthorError[]) => {
  const kept = <Value>(read: Read<Value>): readonly Value[] => {
    if (read.ok) return [read.value];
    errors.push(...read.errors);
    return [];
  };
  return {
    one: <Schema extends z.ZodType>(file: string, schema: Schema): Entry<z.output<Schema>> | undefined => {
      const text = sources.get(file);
      if (text === undefined) errors.push({ file, field: '', ...noFile });
      return text === undefined
        ? undefined
        : kept(readYaml({ file, text }, schema)).map((value) => ({ file, value }))[0];
    },
    each: <Schema extends z.ZodType>(pattern: RegExp, schema: Schema): readonly CourseFileEntry<z.output<Schema>>[] =>
      found(sources, pattern).flatMap(({ file, text, course, name }) =>
        kept(readYaml({ file, text }, schema)).map((value) => ({ file, course, name, value })),
      ),
    lessons: (): readonly LessonFileEntry[] =>
      found(sources, files.lesson).flatMap(({ file, text, course, name }) => {
        const read = readLesson({ file, text });
        if (read.ok) return [{ file, course, name, id: id<LessonId>(name), value: read.value, outline: read.outline }];
        errors.push(...read.errors);
        return [];
      }),
  };
};

/** All files by their schemas; not yet compared with each other. */
export const readEntries = (sources: Sources): Read<Entries> => {
  const errors: AuthorError[] = [...sources.keys()].filter(isStray).map((file) => ({ file, field: '', ...strayFile }));
  const { one, each, lessons } = reader(sources, errors);
  const glossary = one('courses/glossary.yaml', glossarySchema);
  const competencies = one('courses/competencies.yaml', competenciesSchema);
  const tracks = one('courses/tracks.yaml', tracksSchema);
  const norms = one('courses/norms.yaml', normsSchema);
  const assignments = one('courses/assignments.yaml', assignmentsSchema);
  const perCourse = {
    courses: each(files.course, courseSchema),
    lessons: lessons(),
    quizzes: each(files.quiz, quizSchema),
    checks: each(files.checks, checksSchema),
    ledgers: each(files.ledger, ledgerSchema),
    pictures: found(sources, files.picture).map(({ text, ...entry }) => ({ ...entry, value: text })),
  };
  if (!glossary || !competencies || !tracks || !norms || !assignments || errors.length > 0) {
    return { ok: false, errors };
  }
  return { ok: true, value: { glossary, competencies, tracks, norms, assignments, ...perCourse } };
};
