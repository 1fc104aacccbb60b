import type { Competency } from '#domain/competency.ts';
import type { Course, Lesson, Module, ModuleAim } from '#domain/course.ts';
import type { CourseId, LessonId, ModuleId } from '#domain/ids.ts';
import type { Credit, Quiz } from '#domain/quiz.ts';
import { scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import { checksIn, definitionsIn } from './check-lessons.ts';
import { bankOf, moduleOfQuestion } from './check-quizzes.ts';
import type { CourseFileEntry, Entries, LessonFileEntry } from './entries.ts';
import type { ChecksEntry } from './schemas/checks.ts';
import type { CourseEntry, ModuleEntry } from './schemas/course.ts';
import type { QuizEntry } from './schemas/quiz.ts';

/** Entries become the domain only after every check: what a check rules out is not handled here again. */
const ruledOut = (what: string): never => {
  throw new Error(`the checks let through: ${what}`);
};

const inOrderOf = <Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): readonly Item[] => ids.map((id) => items.find((item) => item.id === id) ?? ruledOut(`no ${id}`));

/** Checks by lesson leave the module out, and so do the quizzes of a module. */
const inModule = (question: ChecksEntry['questions'][number], module: ModuleId): Question => ({ ...question, module });

const aimOf = ({ id, competency, level, activity }: ModuleEntry): ModuleAim => {
  if (activity !== undefined) return { by: 'activity', activity };
  if (competency !== undefined && level !== undefined) return { by: 'competency', competency, level };
  return ruledOut(`${id} without an aim`);
};

const lessonOf = (lesson: LessonFileEntry, checks: readonly Question[]): Lesson => ({
  ...lesson.value,
  id: lesson.id,
  course: lesson.course,
  checks: checks.map((check) => check.id),
});

const checksKey = (course: CourseId, lesson: LessonId): string => `${course}/${lesson}`;

/** Checks by course and lesson, in the order of the text. */
export const checksOf = ({ lessons, checks }: Entries): ReadonlyMap<string, readonly Question[]> =>
  new Map(
    lessons.map((lesson) => {
      const entry = checks.find(({ course, name }) => course === lesson.course && name === lesson.id);
      const questions = (entry?.value.questions ?? []).map((question) => inModule(question, lesson.value.module));
      return [checksKey(lesson.course, lesson.id), inOrderOf(questions, checksIn(lesson))];
    }),
  );

/** Terms that a lesson quotes the definition of, by course and lesson. */
export const definitionsOf = ({ lessons }: Entries): ReadonlyMap<string, readonly string[]> =>
  new Map(lessons.map((lesson) => [checksKey(lesson.course, lesson.id), definitionsIn(lesson)]));

export const coursesOf = (entries: Entries, checks: ReadonlyMap<string, readonly Question[]>): readonly Course[] =>
  entries.courses.map(({ course, value }: CourseFileEntry<CourseEntry>): Course => {
    const own = entries.lessons.filter((lesson) => lesson.course === course);
    const modules = value.modules.map(
      (entry, at): Module => ({
        id: entry.id,
        course,
        number: at + 1,
        title: entry.title,
        aim: aimOf(entry),
        mandatory: entry.mandatory,
        lessons: inOrderOf(own, entry.lessons).map((lesson) =>
          lessonOf(lesson, checks.get(checksKey(course, lesson.id)) ?? []),
        ),
        quiz: entry.quiz,
      }),
    );
    return { ...value, modules };
  });

const questionsOf = (entry: QuizEntry): readonly Question[] =>
  entry.questions.map((question) =>
    inModule(question, moduleOfQuestion(entry, question) ?? ruledOut(`${question.id} without a module`)),
  );

/** Modules that a diagnostic may credit, with all their lessons. */
const creditsOf = ({ course, value }: CourseFileEntry<QuizEntry>, { courses }: Entries): readonly Credit[] => {
  if (value.kind !== 'diagnostic') return [];
  const asked = value.draw.map(({ module }) => module);
  const modules = courses.find((one) => one.course === course)?.value.modules ?? [];
  return modules
    .filter(({ id, mandatory }) => asked.includes(id) && !mandatory)
    .map(({ id, lessons }) => ({ module: id, lessons }));
};

const quizOf = (entry: CourseFileEntry<QuizEntry>, entries: Entries): Quiz<Question> => {
  const { pass, situation_pass, competency_pass, bank, questions: _, ...rest } = entry.value;
  return {
    ...rest,
    course: entry.course,
    pass: scaled(pass),
    situationPass: scaled(situation_pass / 3),
    competencyPass: scaled(competency_pass),
    credits: creditsOf(entry, entries),
    bankOf: bank,
    bank: questionsOf(bankOf(entry, entries.quizzes) ?? ruledOut(`${entry.name} without the bank ${bank}`)),
  };
};

export const quizzesOf = (entries: Entries): readonly Quiz<Question>[] =>
  entries.quizzes.map((quiz) => quizOf(quiz, entries));

export const competenciesOf = ({ competencies: { value } }: Entries): readonly Competency[] =>
  value.competencies.map(({ counter_indicator, levels, ...rest }) => ({
    ...rest,
    counterIndicator: counter_indicator,
    levels: levels.map((one) => ({
      ...one,
      name:
        value.levels.find(({ level }) => level === one.level)?.name ?? ruledOut(`level ${one.level} without a name`),
    })),
  }));
