import { duplicate, type UniqueThing, wrongFileId, wrongModuleId } from '#text/catalogue-errors.ts';
import { anchorsOf } from './anchors.ts';
import type { AuthorError } from './author-error.ts';
import type { Entries } from './entries.ts';
import { idsOf, type Place } from './reference.ts';

type Named = Place & { readonly id: string };

const repeated = (thing: UniqueThing, named: readonly Named[]): readonly AuthorError[] => {
  // The last of an id that is entered stays, so the list is entered from its end.
  const first = new Map([...named].reverse().map((one) => [one.id, one]));
  return named.flatMap((one) => {
    const earlier = first.get(one.id);
    if (earlier === undefined || earlier === one) return [];
    const elsewhere = earlier.file === one.file ? undefined : earlier.file;
    return [{ file: one.file, field: one.field, ...duplicate(thing, one.id, elsewhere) }];
  });
};

const named = (file: string, field: string, ids: readonly string[]): readonly Named[] =>
  ids.map((id) => ({ id, file, field }));

const ofCourse = <Value extends { readonly course: string }>(values: readonly Value[], course: string) =>
  values.filter((value) => value.course === course);

const inSharedFiles = ({ assignments, glossary, competencies, norms, tracks }: Entries): readonly AuthorError[] => {
  const { levels, activities, overlays, positions } = tracks.value;
  const pairs = positions.pairs.map(({ category, group }) => `${category}-${group}`);
  return [
    ...repeated('group', named(glossary.file, 'groups', idsOf(glossary.value.groups))),
    ...repeated('term', named(glossary.file, 'terms', idsOf(glossary.value.terms))),
    ...repeated('competency', named(competencies.file, 'competencies', idsOf(competencies.value.competencies))),
    ...repeated('norm', named(norms.file, 'norms', idsOf(norms.value.norms))),
    ...repeated('level', named(tracks.file, 'levels', idsOf(levels))),
    ...repeated('activity', named(tracks.file, 'activities', idsOf(activities))),
    ...repeated('overlay', named(tracks.file, 'overlays', idsOf(overlays))),
    ...repeated('track', named(tracks.file, 'tracks', idsOf(tracks.value.tracks))),
    ...repeated('rule', named(assignments.file, 'assignments', idsOf(assignments.value.assignments))),
    ...repeated('pair', named(tracks.file, 'positions.pairs', pairs)),
  ];
};

const inCourse = (course: string, { lessons, quizzes, checks }: Entries): readonly AuthorError[] => {
  const ownLessons = ofCourse(lessons, course);
  const ownQuizzes = ofCourse(quizzes, course);
  const lessonIds = ownLessons.map((lesson) => ({ id: lesson.id, file: lesson.file, field: '' }));
  const questions = [...ofCourse(checks, course), ...ownQuizzes].flatMap(({ file, value }) =>
    named(file, 'questions', idsOf(value.questions)),
  );
  const pages = ownQuizzes
    .filter(({ name }) => ownLessons.some(({ id }) => id === name))
    .map(({ file, name }) => ({ file, field: 'id', ...duplicate('page', name, `courses/${course}`) }));
  return [
    ...repeated('lesson', lessonIds),
    ...repeated('question', questions),
    ...pages,
    ...ownLessons.flatMap((lesson) => repeated('block', named(lesson.file, '', anchorsOf(lesson.outline)))),
  ];
};

/** Ids that files carry inside must be those of their names: addresses are made of both. */
const inNames = ({ courses, quizzes, checks, ledgers }: Entries): readonly AuthorError[] => {
  const named = [
    ...courses.map(({ file, course, value }) => ({ file, field: 'id', given: value.id, expected: course })),
    ...quizzes.map(({ file, name, value }) => ({ file, field: 'id', given: value.id, expected: name })),
    ...checks.map(({ file, name, value }) => ({ file, field: 'lesson', given: value.lesson, expected: name })),
    ...ledgers.map(({ file, course, value }) => ({ file, field: 'course', given: value.course, expected: course })),
  ];
  return named
    .filter(({ given, expected }) => given !== expected)
    .map(({ file, field, given, expected }) => ({ file, field, ...wrongFileId(field, given, expected) }));
};

const inModules = ({ courses }: Entries): readonly AuthorError[] =>
  courses.flatMap(({ file, course, value }) =>
    value.modules
      .map(({ id }, at) => ({ id, expected: `${course}-${at + 1}` }))
      .filter(({ id, expected }) => id !== expected)
      .map(({ id, expected }) => ({ file, field: `modules[${id}].id`, ...wrongModuleId(id, expected) })),
  );

/** No id is given twice, and ids agree with the names of files and with each other. */
export const checkIds = (entries: Entries): readonly AuthorError[] => {
  const { courses } = entries;
  const listed = courses.flatMap(({ file, value }) =>
    repeated(
      'lesson',
      named(
        file,
        'lessons',
        value.modules.flatMap((module) => module.lessons),
      ),
    ),
  );
  const modules = courses.flatMap(({ file, value }) => named(file, 'modules', idsOf(value.modules)));
  return [
    ...inSharedFiles(entries),
    ...repeated(
      'course',
      courses.map(({ file, value }) => ({ id: value.id, file, field: 'id' })),
    ),
    ...repeated('module', modules),
    ...listed,
    ...courses.flatMap(({ course }) => inCourse(course, entries)),
    ...inNames(entries),
    ...inModules(entries),
  ];
};
