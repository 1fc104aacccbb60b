import type { Competency } from '#domain/competency.ts';
import type { Course, Lesson, Module, ModuleAim } from '#domain/course.ts';
import type { CourseId, LessonId, ModuleId } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import { scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import { checksIn } from './check-lessons.ts';
import { moduleOfQuestion } from './check-quizzes.ts';
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
        lessons: inOrderOf(own, entry.lessons).map((lesson) =>
          lessonOf(lesson, checks.get(checksKey(course, lesson.id)) ?? []),
        ),
        quiz: entry.quiz,
      }),
    );
    return { ...value, modules };
  });

const quizOf = ({ course, value }: CourseFileEntry<QuizEntry>): Quiz<Question> => {
  const { pass, situation_pass, questions, ...rest } = value;
  return {
    ...rest,
    course,
    pass: scaled(pass),
    situationPass: scaled(situation_pass / 3),
    bank: questions.map((question) =>
      inModule(question, moduleOfQuestion(value, question) ?? ruledOut(`${question.id} without a module`)),
    ),
  };
};

export const quizzesOf = ({ quizzes }: Entries): readonly Quiz<Question>[] => quizzes.map(quizOf);

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
