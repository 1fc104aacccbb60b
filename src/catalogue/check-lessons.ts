import { inLine } from '#text/author-errors.ts';
import { checkWithoutQuestion, questionWithoutCheck, termUnused } from '#text/catalogue-errors.ts';
import type { AuthorError } from './author-error.ts';
import { checkAudiences } from './check-audiences.ts';
import { checkLessonText } from './check-lesson-text.ts';
import type { CourseFileEntry, Entries, LessonFileEntry } from './entries.ts';
import { idsOf, unknownIds } from './reference.ts';
import type { ChecksEntry } from './schemas/checks.ts';

type Mention = { readonly id: string; readonly line: number };

/** Ids that a component's attribute names in a lesson, in the order of the text. */
const mentions = ({ outline }: LessonFileEntry, component: string, attribute: string): readonly Mention[] =>
  outline.tags.flatMap(({ name, attributes, line }) => {
    const id = attributes.get(attribute);
    return name === component && id ? [{ id, line }] : [];
  });

/** The checks of a lesson in the order of its text. */
export const checksIn = (lesson: LessonFileEntry): readonly string[] =>
  mentions(lesson, 'Check', 'id').map((mention) => mention.id);

/** The terms whose definition a lesson quotes, in the order of its text. */
export const definitionsIn = (lesson: LessonFileEntry): readonly string[] =>
  mentions(lesson, 'Definition', 'term').map((mention) => mention.id);

const checkTerms = (lesson: LessonFileEntry, { glossary }: Entries): readonly AuthorError[] => {
  const { file } = lesson;
  const known = idsOf(glossary.value.terms);
  const inText = [...mentions(lesson, 'Definition', 'term'), ...mentions(lesson, 'Term', 'id')].map(({ id }) => id);
  const unused = lesson.value.terms.filter((term) => known.includes(term) && !inText.includes(term));
  return [
    ...unknownIds('term', lesson.value.terms, { file, field: 'terms', known }),
    ...unused.map((term) => ({ file, field: 'terms', ...termUnused(term) })),
  ];
};

const named = [
  { component: 'Definition', attribute: 'term', thing: 'term' },
  { component: 'Term', attribute: 'id', thing: 'term' },
  { component: 'Example', attribute: 'activity', thing: 'activity' },
  { component: 'InLaw', attribute: 'norm', thing: 'norm' },
  { component: 'Diagram', attribute: 'src', thing: 'picture' },
] as const;

/** Terms, activities, norms and pictures that the text names. */
const checkNamed = (
  lesson: LessonFileEntry,
  { glossary, tracks, norms, pictures }: Entries,
): readonly AuthorError[] => {
  const known = {
    term: idsOf(glossary.value.terms),
    activity: idsOf(tracks.value.activities),
    norm: idsOf(norms.value.norms),
    picture: pictures.filter(({ course }) => course === lesson.course).map(({ name }) => name),
  };
  return named.flatMap(({ component, attribute, thing }) =>
    mentions(lesson, component, attribute).flatMap(({ id, line }) =>
      unknownIds(thing, [id], { file: lesson.file, field: '', known: known[thing] }).map((error) => ({
        ...error,
        ...inLine(line, error),
      })),
    ),
  );
};

/** Every check in the text has its question, and every question its place in the text. */
const checkChecks = (
  lesson: LessonFileEntry,
  checks: CourseFileEntry<ChecksEntry> | undefined,
): readonly AuthorError[] => {
  const questions = idsOf(checks?.value.questions ?? []).map(String);
  const file = `quizzes/${lesson.course}/checks/${lesson.id}.yaml`;
  const placed = mentions(lesson, 'Check', 'id');
  return [
    ...placed
      .filter(({ id }) => !questions.includes(id))
      .map(({ id, line }) => ({ file: lesson.file, field: '', ...inLine(line, checkWithoutQuestion(id, file)) })),
    ...questions
      .filter((id) => !placed.some((mention) => mention.id === id))
      .map((id) => ({ file, field: `questions[${id}]`, ...questionWithoutCheck(id) })),
  ];
};

/** Lessons agree with the glossary, with the norms and with their checks. */
export const checkLessons = (entries: Entries): readonly AuthorError[] => [
  ...entries.lessons.flatMap((lesson) => [
    ...checkTerms(lesson, entries),
    ...checkLessonText(lesson),
    ...checkNamed(lesson, entries),
    ...checkAudiences(lesson, entries),
    ...checkChecks(
      lesson,
      entries.checks.find(({ course, name }) => course === lesson.course && name === lesson.id),
    ),
  ]),
  ...entries.checks.flatMap(({ file, course, name }) =>
    unknownIds('lesson', [name], {
      file,
      field: 'lesson',
      known: entries.lessons.filter((lesson) => lesson.course === course).map(({ id }) => id),
    }),
  ),
];
