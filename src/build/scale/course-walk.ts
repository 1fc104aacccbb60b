import type { Catalogue } from '#catalogue/catalogue.ts';
import { type Course, isPublished, lessonsOf, type Module } from '#domain/course.ts';
import { draw } from '#domain/draw.ts';
import type { CompetencyId, LessonId, QuizId } from '#domain/ids.ts';
import { plainText } from '#domain/inline-markdown.ts';
import type { Quiz } from '#domain/quiz.ts';
import { scaled } from '#domain/scaled.ts';
import { seeded } from '#domain/seeded.ts';
import type { Standing } from '#domain/standing.ts';
import { kindOf, type Question } from '#questions/kinds.ts';
import { recordFormOf } from '#questions/record-forms.ts';
import type { WalkStep } from '#records/told/lrs-load.ts';

type Answered = NonNullable<WalkStep['answered']>;

const answeredRight = (question: Question): Answered => {
  const form = recordFormOf(question);
  return {
    question: question.id,
    competency: question.competency,
    text: plainText(question.text),
    interaction: form.interaction(question, form.best(question)),
    score: kindOf(question).judgedAs === 'opinion' ? undefined : scaled(1),
    latencyMs: 40_000,
    at: new Date(0),
    attempt: undefined,
  };
};

const asked = (quiz: Quiz<Question> | undefined): readonly Question[] => {
  if (!quiz) return [];
  const isSituation = (question: Question): boolean => kindOf(question).judgedAs === 'situation';
  const ids = draw({ quiz, earlier: [], random: seeded(quiz.id), isSituation });
  return quiz.bank.filter(({ id }) => ids.includes(id));
};

/** What a page asks, in the order of the course. */
type Stop = { readonly page: LessonId | QuizId; readonly questions: readonly Question[]; readonly module?: Module };

const stopsOf = (course: Course, module: Module, { checks, quizzes }: Catalogue): readonly Stop[] => {
  const quiz = quizzes.find((one) => one.course === course.id && one.id === module.quiz);
  return [
    ...module.lessons.map(({ id }) => ({ page: id, questions: checks.get(`${course.id}/${id}`) ?? [], module })),
    ...(quiz ? [{ page: quiz.id, questions: asked(quiz), module }] : []),
  ];
};

const competencyOf = ({ aim }: Module): readonly CompetencyId[] => (aim.by === 'competency' ? [aim.competency] : []);

/** How a course stands once so many of its stops are left behind, all of them well. */
const standingAfter = (course: Course, stops: readonly Stop[], done: number): Standing => {
  const lessons = lessonsOf(course).map(({ id }) => id);
  const left = stops.slice(0, done);
  const ahead = new Set(stops.slice(done).flatMap(({ module }) => (module ? competencyOf(module) : [])));
  const completed = done === stops.length;
  const known = [...new Set(course.modules.filter(isPublished).flatMap(competencyOf))];
  return {
    lessonsRequired: lessons,
    lessonsDone: lessons.filter((id) => left.some(({ page }) => page === id)),
    modulesDone: [],
    completed,
    progress: scaled(done / stops.length),
    success: completed ? 'passed' : 'unknown',
    ...(completed && { score: scaled(1) }),
    competencies: known.map((competency) =>
      ahead.has(competency)
        ? { competency, completed: false, success: 'unknown' }
        : { competency, completed: true, success: 'passed', score: scaled(1) },
    ),
  };
};

/**
 * The way of a learner who answers everything once and right: a launch for each module and one for the final test.
 * A page is opened, its questions are answered, and with the last of them it is done.
 */
export const courseWalk = (course: Course, catalogue: Catalogue): readonly (readonly WalkStep[])[] => {
  const modules = course.modules.filter(isPublished).map((module) => stopsOf(course, module, catalogue));
  const final = catalogue.quizzes.find((quiz) => quiz.course === course.id && quiz.id === course.final);
  const parts: readonly (readonly Stop[])[] = [
    ...modules,
    ...(final ? [[{ page: final.id, questions: asked(final) }]] : []),
  ];
  const stops = parts.flat();
  return parts.map((part) =>
    part.flatMap((stop) => {
      const before = standingAfter(course, stops, stops.indexOf(stop));
      const after = standingAfter(course, stops, stops.indexOf(stop) + 1);
      const { page, questions } = stop;
      const opened: WalkStep = { page, standing: before };
      const answers = questions.map(
        (question, at): WalkStep => ({
          page,
          standing: at === questions.length - 1 ? after : before,
          answered: answeredRight(question),
        }),
      );
      return [opened, ...answers];
    }),
  );
};
