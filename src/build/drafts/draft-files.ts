import { anchorsOf } from '#catalogue/anchors.ts';
import type { Entries, LessonFileEntry } from '#catalogue/entries.ts';
import * as write from '#text/drafts.ts';
import { courseEmpty, moduleEmpty, quizExists } from '#text/new-cli.ts';
import { withFinal, withLesson, withQuiz } from './course-yaml.ts';
import { type Draft, type Parsed, refused, type Wanted } from './draft.ts';

/** What there is: files by their paths, and the entries that were read from them. */
export type Present = { readonly sources: ReadonlyMap<string, string>; readonly entries: Entries };

type Of<Thing extends Wanted['thing']> = Extract<Wanted, { readonly thing: Thing }>;

const two = (number: number): string => String(number).padStart(2, '0');

const highest = (numbers: readonly number[]): number => Math.max(0, ...numbers.filter(Number.isFinite));

const courseDraft = ({ title, competency, level }: Of<'course'>, { entries }: Present): Draft => {
  const number = two(highest(entries.courses.map(({ course }) => Number(/^kc-(\d+)$/.exec(course)?.[1]))) + 1);
  const id = `kc-${number}`;
  const text = write.courseDraft({ id, code: write.courseCode(number), title, competency, level });
  return { thing: 'course', files: new Map([[`courses/${id}/course.yaml`, text]]), edits: new Map() };
};

type ModuleAim = { readonly competency: string; readonly level: number };

/** A module for an activity raises no competency of its own: its questions then start from the first one. */
const aimOf = (module: string, { courses, competencies }: Entries): ModuleAim => {
  const found = courses.flatMap(({ value }) => value.modules).find(({ id }) => id === module);
  const first = competencies.value.competencies[0]?.id ?? '';
  return { competency: found?.competency ?? first, level: found?.level ?? 1 };
};

const courseFile = (course: string): string => `courses/${course}/course.yaml`;

const lessonDraft = ({ course, module, title, id }: Of<'lesson'>, { sources, entries }: Present): Draft => {
  const own = entries.lessons.filter((lesson) => lesson.course === course);
  const number = highest(own.map(({ file }) => Number(/\/(\d+)-[^/]*$/.exec(file)?.[1]))) + 1;
  const checks = [`${id}-c1`, `${id}-c2`];
  const aim = aimOf(module, entries);
  const questions = checks.map((check, at) => write.singleDraft({ id: check, anchor: `${id}#mysl`, ...aim }, at + 1));
  return {
    thing: 'lesson',
    files: new Map([
      [`courses/${course}/${two(number)}-${id}.mdx`, write.lessonDraft({ title, module, checks })],
      [`quizzes/${course}/checks/${id}.yaml`, write.checksDraft(id, questions)],
    ]),
    edits: new Map([[courseFile(course), withLesson(sources.get(courseFile(course)) ?? '', module, id)]]),
  };
};

type QuizModule = { readonly module: string; readonly lesson: LessonFileEntry };

/** Two tasks and two situations about a module, as siblings; ids go on from the highest of the prefix. */
const questionsOf = (
  { module, lesson }: QuizModule,
  { prefix, from, entries, on, isFinal }: QuizPlan & { readonly from: number },
): readonly string[] => {
  const common = {
    ...(isFinal && { module }),
    anchor: `${lesson.id}#${anchorsOf(lesson.outline)[0] ?? 'mysl'}`,
    ...aimOf(module, entries),
  };
  const question = (at: number, set: string) => ({
    id: `${prefix}-${two(from + at)}`,
    set: `${module}-${set}`,
    ...common,
  });
  return [
    ...[1, 2].map((at) => write.singleDraft(question(at, lesson.id), from + at)),
    ...[3, 4].map((at) => write.situationDraft(question(at, 'situaciya'), from + at, on)),
  ];
};

const perModule = 4;

type QuizPlan = {
  readonly prefix: string;
  readonly entries: Entries;
  readonly on: string;
  readonly isFinal: boolean;
};

/** Modules that the quiz is about and that have a lesson to ask of. */
const askedModules = ({ course, module }: Of<'quiz'>, { courses, lessons }: Entries): readonly QuizModule[] => {
  const all = courses.find((one) => one.course === course)?.value.modules ?? [];
  return all
    .filter(({ id }) => module === undefined || id === module)
    .flatMap(({ id, lessons: listed }) => {
      const lesson = lessons.find((one) => one.course === course && one.id === listed[0]);
      return lesson ? [{ module: id, lesson }] : [];
    });
};

const quizDraft = (wanted: Of<'quiz'>, { sources, entries }: Present, on: string): Parsed<Draft> => {
  const { course, module, title } = wanted;
  const value = entries.courses.find((one) => one.course === course)?.value;
  const number = module?.split('-').at(-1);
  const id = module === undefined ? 'final' : `module-${number}`;
  const file = `quizzes/${course}/${id}.yaml`;
  const present = module === undefined ? value?.final : value?.modules.find((one) => one.id === module)?.quiz;
  if (present !== undefined) return refused(quizExists(present, `quizzes/${course}/${present}.yaml`));
  const asked = askedModules(wanted, entries);
  if (asked.length === 0) return refused(module === undefined ? courseEmpty(course) : moduleEmpty(module));
  const plan: QuizPlan = {
    prefix: module === undefined ? 'f' : `m${number}`,
    entries,
    on,
    isFinal: module === undefined,
  };
  const named = value?.modules.find((one) => one.id === module)?.title;
  const text = write.quizDraft({
    id,
    title: title ?? (named === undefined ? write.finalTitle(value?.title ?? course) : write.moduleQuizTitle(named)),
    kind: module === undefined ? 'final' : 'module',
    module,
    draw: asked.map((one) => one.module),
    questions: asked.flatMap((one, at) => questionsOf(one, { ...plan, from: at * perModule })),
  });
  const yaml = sources.get(courseFile(course)) ?? '';
  const edit = module === undefined ? withFinal(yaml, id) : withQuiz(yaml, module, id);
  return {
    ok: true,
    value: { thing: 'quiz', files: new Map([[file, text]]), edits: new Map([[courseFile(course), edit]]) },
  };
};

/** The files of what is wanted; `on`: today, `2026-11-23`. Nothing is written. */
export const draftFiles = (wanted: Wanted, present: Present, on: string): Parsed<Draft> => {
  switch (wanted.thing) {
    case 'course':
      return { ok: true, value: courseDraft(wanted, present) };
    case 'lesson':
      return { ok: true, value: lessonDraft(wanted, present) };
    case 'quiz':
      return quizDraft(wanted, present, on);
    default:
      return wanted satisfies never;
  }
};
