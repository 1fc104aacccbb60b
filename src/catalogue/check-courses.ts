import type { ModuleId, QuizId } from '#domain/ids.ts';
import {
  aimless,
  finalOfModule,
  lessonElsewhere,
  lessonFileMissing,
  lessonUnlisted,
  quizFileMissing,
  quizOfOtherKind,
  quizOfOtherModule,
  quizUnlisted,
  twoAims,
  unlevelled,
} from '#text/catalogue-errors.ts';
import type { AuthorError } from './author-error.ts';
import type { CourseFileEntry, Entries } from './entries.ts';
import { idsOf, unknownIds } from './reference.ts';
import type { CourseEntry, ModuleEntry } from './schemas/course.ts';
import type { QuizEntry } from './schemas/quiz.ts';

type Course = CourseFileEntry<CourseEntry>;

const aimError = ({ competency, level, activity }: ModuleEntry) => {
  if (competency !== undefined && activity !== undefined) return twoAims;
  if (competency === undefined && activity === undefined) return aimless;
  return competency !== undefined && level === undefined ? unlevelled : undefined;
};

const checkAim = (module: ModuleEntry, file: string, entries: Entries): readonly AuthorError[] => {
  const place = (field: string) => ({ file, field: `modules[${module.id}]${field}` });
  const wrong = aimError(module);
  return [
    ...(wrong ? [{ ...place(''), ...wrong, message: `modules[${module.id}]: ${wrong.message}` }] : []),
    ...unknownIds('competency', module.competency === undefined ? [] : [module.competency], {
      ...place('.competency'),
      known: idsOf(entries.competencies.value.competencies),
    }),
    ...unknownIds('activity', module.activity === undefined ? [] : [module.activity], {
      ...place('.activity'),
      known: idsOf(entries.tracks.value.activities),
    }),
  ];
};

/** Lessons that a module lists and does not find, and files that no module lists. */
const checkLessonLists = ({ file, course, value }: Course, { lessons }: Entries): readonly AuthorError[] => {
  const own = lessons.filter((lesson) => lesson.course === course);
  const listed = value.modules.flatMap((module) => module.lessons.map((lesson) => ({ module: module.id, lesson })));
  const missing = listed.filter(({ lesson }) => !own.some(({ id }) => id === lesson));
  const fromLessons = own.flatMap((lesson): readonly AuthorError[] => {
    const place = { file: lesson.file, field: 'module' };
    const home = listed.find((one) => one.lesson === lesson.id)?.module;
    if (home === undefined) return [{ ...place, ...lessonUnlisted(lesson.id) }];
    return home === lesson.value.module ? [] : [{ ...place, ...lessonElsewhere(home) }];
  });
  const fromList = missing.map(({ module, lesson }) => ({
    file,
    field: `modules[${module}].lessons`,
    ...lessonFileMissing(lesson, `courses/${course}/NN-${lesson}.mdx`),
  }));
  return [...fromList, ...fromLessons];
};

type Named = Pick<QuizEntry, 'kind'> & {
  readonly quiz: QuizId;
  /** Where course.yaml names it. */
  readonly field: string;
  readonly module?: ModuleId;
};

const namedIn = ({ modules, final, diagnostic }: CourseEntry): readonly Named[] => [
  ...modules.flatMap(({ id, quiz }): readonly Named[] =>
    quiz === undefined ? [] : [{ quiz, kind: 'module', field: `modules[${id}].quiz`, module: id }],
  ),
  ...(final === undefined ? [] : [{ quiz: final, kind: 'final', field: 'final' } as const]),
  ...(diagnostic === undefined ? [] : [{ quiz: diagnostic, kind: 'diagnostic', field: 'diagnostic' } as const]),
];

/** Quizzes that the course names and does not find, or that are of another kind or module than it says. */
const checkQuizLists = ({ file, course, value }: Course, { quizzes }: Entries): readonly AuthorError[] => {
  const own = quizzes.filter((quiz) => quiz.course === course);
  const named = namedIn(value);
  const fromNames = named.flatMap(({ quiz, field, kind, module }): readonly AuthorError[] => {
    const place = { file, field };
    const found = own.find(({ name }) => name === quiz)?.value;
    if (!found) return [{ ...place, ...quizFileMissing(quiz, `quizzes/${course}/${quiz}.yaml`) }];
    if (found.kind !== kind) return [{ ...place, ...quizOfOtherKind(quiz, kind) }];
    return module !== undefined && found.module !== undefined && found.module !== module
      ? [{ ...place, ...quizOfOtherModule(quiz, module) }]
      : [];
  });
  const unnamed = own.filter(({ name }) => !named.some(({ quiz }) => quiz === name));
  const fromFiles = unnamed.map(({ file: quizFile, name, value: { kind } }) => ({
    file: quizFile,
    field: 'id',
    ...quizUnlisted(kind === 'module' ? `quiz: ${name}` : `${kind}: ${name}`),
  }));
  return [...fromNames, ...fromFiles];
};

const checkFinals = ({ quizzes }: Entries): readonly AuthorError[] =>
  quizzes
    .filter(({ value }) => value.kind !== 'module' && value.module !== undefined)
    .map(({ file }) => ({ file, field: 'module', ...finalOfModule }));

/** Lessons and quizzes of a course that has no course.yaml. */
const checkHomes = ({ courses, lessons, quizzes, checks }: Entries): readonly AuthorError[] => {
  const known = courses.map(({ course }) => course);
  return [...lessons, ...quizzes, ...checks].flatMap(({ file, course }) =>
    unknownIds('course', [course], { file, field: '', known }),
  );
};

/** Courses agree with their lessons, quizzes and with what modules are for. */
export const checkCourses = (entries: Entries): readonly AuthorError[] => [
  ...entries.courses.flatMap((course) => [
    ...course.value.modules.flatMap((module) => checkAim(module, course.file, entries)),
    ...checkLessonLists(course, entries),
    ...checkQuizLists(course, entries),
  ]),
  ...checkFinals(entries),
  ...checkHomes(entries),
];
