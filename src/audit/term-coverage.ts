import { type Lesson, lessonsOf } from '#domain/course.ts';
import type { Term } from '#domain/glossary.ts';
import type { CourseId } from '#domain/ids.ts';
import type { Question } from '#questions/kinds.ts';
import type { Content } from './content.ts';

/** How a term of the glossary is taught and tested. */
export type TermCoverage = {
  readonly term: Term;
  /** The lesson that teaches it first; none where no lesson names it in `terms`. */
  readonly home: Lesson | undefined;
  /** Questions about it in the banks of tests that count. */
  readonly tested: number;
  /** Those of them that do not ask for the definition's words. */
  readonly applied: number;
  /** Questions about it inside lessons. */
  readonly practised: number;
};

/** How many terms are taught, tested and tested otherwise than for the definition's words. */
export const termCounts = (terms: readonly TermCoverage[]) => ({
  taught: terms.filter(({ home }) => home !== undefined).length,
  tested: terms.filter(({ tested }) => tested > 0).length,
  applied: terms.filter(({ applied }) => applied > 0).length,
  all: terms.length,
});

type LessonKey = `${CourseId}/${Lesson['id']}`;

const keyOf = ({ course, id }: Pick<Lesson, 'course' | 'id'>): LessonKey => `${course}/${id}`;

/** Lessons that introduce a term come first: they quote its definition. Others only name it in `terms`. */
const homeOf = (term: Term, lessons: readonly Lesson[], introducing: ReadonlySet<string>): Lesson | undefined => {
  const teaching = lessons.filter(({ terms }) => terms.includes(term.id));
  return teaching.find((lesson) => introducing.has(keyOf(lesson))) ?? teaching[0];
};

type Asked = { readonly course: CourseId; readonly questions: readonly Question[] };

/**
 * Every term of the glossary, in its order. A question is about a term when it is anchored at the term's definition
 * (`lesson#def-term`) or anywhere else in a lesson that introduces the term, that is, quotes its definition.
 */
export const termCoverageOf = ({ terms, courses, quizzes, checks, definitions }: Content): readonly TermCoverage[] => {
  const lessons = courses.flatMap(lessonsOf);
  const inTests = quizzes.map(({ course, bank }): Asked => ({ course, questions: bank }));
  const inLessons = lessons.map(
    (lesson): Asked => ({ course: lesson.course, questions: checks.get(keyOf(lesson)) ?? [] }),
  );
  return terms.map((term) => {
    const introducing = new Set([...definitions].filter(([, quoted]) => quoted.includes(term.id)).map(([key]) => key));
    const about = (asked: readonly Asked[]): readonly Question[] =>
      asked.flatMap(({ course, questions }) =>
        questions.filter(
          ({ anchor }) => anchor.block === `def-${term.id}` || introducing.has(keyOf({ course, id: anchor.lesson })),
        ),
      );
    const tested = about(inTests);
    return {
      term,
      home: homeOf(term, lessons, introducing),
      tested: tested.length,
      applied: tested.filter(({ recall }) => !recall).length,
      practised: about(inLessons).length,
    };
  });
};
