import type { Course } from '#domain/course.ts';
import type { CourseFile } from '#domain/course-file.ts';
import type { CourseId, LessonId, QuestionId } from '#domain/ids.ts';
import { fetchCourse } from '#player/course-at-hand.ts';
import { siteUrl } from '#player/site-root.ts';
import type { Question } from '#questions/kinds.ts';
import { fetchQuiz } from '#ui/quiz/fetch-quiz.ts';

type Questions = readonly Question[] | undefined;

/** The checks of a lesson stand in its page, each with its answers. */
const checksOf = async (course: CourseId, lesson: LessonId): Promise<Questions> => {
  const answer = await fetch(siteUrl(`courses/${course}/${lesson}.html`));
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // From the same build as this script, so its form is known.
  return [...page.querySelectorAll<HTMLElement>('[data-check]')].map(
    ({ dataset }) => (JSON.parse(dataset['check'] ?? '') as { readonly question: Question }).question,
  );
};

const lessonsWith = (missed: ReadonlySet<QuestionId>, { modules }: Course) =>
  modules
    .flatMap(({ lessons }) => lessons)
    .map((lesson) => ({ id: lesson.id, missed: lesson.checks.filter((check) => missed.has(check)) }))
    .filter((lesson) => lesson.missed.length > 0);

const requests = (missed: ReadonlySet<QuestionId>, { course, quizzes }: CourseFile): readonly Promise<Questions>[] => {
  const lessons = lessonsWith(missed, course);
  const checks = lessons.flatMap((lesson) => lesson.missed);
  // What was missed and stands in no lesson was asked in a test: which one, only their files tell.
  const tests = checks.length < missed.size ? quizzes : [];
  return [
    ...lessons.map(({ id }) => checksOf(course.id, id)),
    ...tests.map(async ({ id }) => (await fetchQuiz(course.id, id))?.bank),
  ];
};

/**
 * The questions of a course among which those that were missed are; undefined when a file does not come. Rejects when
 * there is no network.
 */
export const fetchQuestions = async (course: CourseId, missed: ReadonlySet<QuestionId>): Promise<Questions> => {
  const file = await fetchCourse(course);
  if (!file) return undefined;
  const answers = await Promise.all(requests(missed, file));
  if (answers.includes(undefined)) return undefined;
  // A diagnostic may ask what another test asks.
  return [...new Map(answers.flatMap((some) => some ?? []).map((question) => [question.id, question])).values()];
};
