import { parseArgs } from 'node:util';
import type { Entries } from '#catalogue/entries.ts';
import * as say from '#text/new-cli.ts';
import { type Parsed, refused, type Wanted } from './draft.ts';

const things = ['course', 'lesson', 'quiz'] as const;

const options = {
  title: 'string',
  module: 'string',
  course: 'string',
  competency: 'string',
  level: 'string',
  id: 'string',
};

type Values = Readonly<Partial<Record<keyof typeof options, string>>>;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type Written = { readonly thing: (typeof things)[number]; readonly values: Values };

const written = (argv: readonly string[]): Parsed<Written> => {
  const [first, ...rest] = argv;
  if (first === undefined) return refused(say.newUsage);
  const thing = things.find((one) => one === first);
  if (!thing) return refused(say.unclearWords(first));
  const { tokens, values } = parseArgs({
    args: rest,
    strict: false,
    tokens: true,
    options: Object.fromEntries(Object.keys(options).map((name) => [name, { type: 'string' as const }])),
  });
  const stray = tokens.find((token) => token.kind !== 'option' || !(token.name in options) || !token.value);
  return stray
    ? refused(say.unclearWords(rest[stray.index] ?? ''))
    : { ok: true, value: { thing, values: values as Values } };
};

const courseWanted = ({ title, competency, level = '1' }: Values, { competencies }: Entries): Parsed<Wanted> => {
  if (!title) return refused(say.optionNeeded('course', 'title'));
  if (!competency) return refused(say.optionNeeded('course', 'competency'));
  const known: readonly string[] = competencies.value.competencies.map(({ id }) => id);
  if (!known.includes(competency)) return refused(say.noSuch('competency', competency, known));
  if (!['1', '2', '3'].includes(level)) return refused(say.badLevel(level));
  return { ok: true, value: { thing: 'course', title, competency, level: Number(level) } };
};

/** The course that has a module; undefined when none has. */
const courseOf = (module: string, { courses }: Entries): string | undefined =>
  courses.find(({ value }) => value.modules.some(({ id }) => id === module))?.course;

const modulesOf = ({ courses }: Entries): readonly string[] =>
  courses.flatMap(({ value }) => value.modules.map(({ id }) => id));

const lessonWanted = ({ module, title, id }: Values, entries: Entries): Parsed<Wanted> => {
  if (!module) return refused(say.optionNeeded('lesson', 'module'));
  if (!title) return refused(say.optionNeeded('lesson', 'title'));
  const course = courseOf(module, entries);
  if (!course) return refused(say.noSuch('module', module, modulesOf(entries)));
  const slugged = id ?? say.slugOf(title);
  if (!slug.test(slugged)) return refused(say.badNewId(slugged));
  const taken: readonly string[] = [...entries.lessons, ...entries.quizzes]
    .filter((one) => one.course === course)
    .map(({ name }) => name);
  if (taken.includes(slugged)) return refused(say.idTaken(slugged, course));
  return { ok: true, value: { thing: 'lesson', course, module, title, id: slugged } };
};

const quizWanted = ({ module, course: given, title }: Values, entries: Entries): Parsed<Wanted> => {
  if (module === undefined && given === undefined) return refused(say.moduleOrCourseNeeded);
  const course = module === undefined ? given : courseOf(module, entries);
  if (module !== undefined && course === undefined) return refused(say.noSuch('module', module, modulesOf(entries)));
  const known: readonly string[] = entries.courses.map((one) => one.course);
  if (course === undefined || !known.includes(course)) return refused(say.noSuch('course', course ?? '', known));
  return { ok: true, value: { thing: 'quiz', course, module, title } };
};

/** Reads what an author asks for against what there is. */
export const newOptions = (argv: readonly string[], entries: Entries): Parsed<Wanted> => {
  const asked = written(argv);
  if (!asked.ok) return asked;
  const { thing, values } = asked.value;
  switch (thing) {
    case 'course':
      return courseWanted(values, entries);
    case 'lesson':
      return lessonWanted(values, entries);
    case 'quiz':
      return quizWanted(values, entries);
    default:
      return thing satisfies never;
  }
};
