import { type Course, lessonsOf } from '#domain/course.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import { completenessOf } from './completeness.ts';
import { type Content, checksFile, quizFile } from './content.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { duplicates } from './duplicates.ts';
import type { Finding } from './finding.ts';
import { guessersFor } from './guessers.ts';
import { overLimits } from './over-limits.ts';
import { overlaps } from './overlaps.ts';
import { figuresOf, type QuizFigures } from './quiz-figures.ts';
import { reach } from './reach.ts';
import { recallFindings } from './recall.ts';
import { siblings } from './siblings.ts';
import { talkFlaws } from './talk-flaws.ts';
import { type TalkFigures, talkFigures } from './talk-ways.ts';
import { type TermCoverage, termCoverageOf } from './term-coverage.ts';

export type Audit = {
  readonly quizzes: readonly QuizFigures[];
  readonly talks: readonly TalkFigures[];
  readonly coverage: readonly Coverage[];
  readonly terms: readonly TermCoverage[];
  /** Broken rules: with any of them the site is not built. */
  readonly findings: readonly Finding[];
  /** What courses lack that are not yet said to be complete. */
  readonly gaps: readonly Finding[];
};

/** A diagnostic asks the questions of another test: they are looked at where they stand. */
const ownBank = (quiz: Quiz<Question>, quizzes: Content['quizzes']): readonly Question[] =>
  quiz.kind === 'diagnostic'
    ? quiz.bank.filter(
        ({ id }) =>
          !quizzes.some(
            (other) => other !== quiz && other.course === quiz.course && other.bank.some((one) => one.id === id),
          ),
      )
    : quiz.bank;

/** The questions of every file of a course, lessons before tests. */
const banksOf = (course: Course, { quizzes, checks }: Content) => [
  ...lessonsOf(course).map(({ id }) => ({
    course: course.id,
    file: checksFile(course.id, id),
    questions: checks.get(`${course.id}/${id}`) ?? [],
  })),
  ...quizzes
    .filter((quiz) => quiz.course === course.id)
    .map((quiz) => ({ course: course.id, file: quizFile(course.id, quiz.id), questions: ownBank(quiz, quizzes) })),
];

const auditQuiz = (quiz: Quiz<Question>, course: Course) => {
  const file = quizFile(quiz.course, quiz.id);
  const guessers = guessersFor(quiz.bank);
  const figures = figuresOf(quiz, course, guessers);
  const findings = [
    ...overLimits(figures, file),
    ...reach(quiz, file, guessers.blind),
    ...recallFindings(quiz, file),
    ...siblings(quiz.bank, file),
  ];
  return { figures, findings };
};

/**
 * Whether tests measure what they should and courses teach what they claim. Pure; what the schemas and the catalogue
 * refuse (questions without anchor, feedback or sibling, draws larger than the bank) does not get here.
 */
export const audit = (content: Content): Audit => {
  const banks = content.courses.map((course) => banksOf(course, content));
  const quizzes = content.courses.flatMap((course) =>
    content.quizzes.filter((quiz) => quiz.course === course.id).map((quiz) => auditQuiz(quiz, course)),
  );
  const terms = termCoverageOf(content);
  const { findings, gaps } = completenessOf(content, terms);
  const ofQuestions = banks
    .flat()
    .flatMap(({ file, questions }) =>
      questions.flatMap((question) => [...overlaps(question, file), ...talkFlaws(question, file)]),
    );
  return {
    quizzes: quizzes.map(({ figures }) => figures),
    talks: banks.flat().flatMap(({ questions, course, file }) => talkFigures(questions, { course, file })),
    coverage: coverageOf(content),
    terms,
    findings: [...quizzes.flatMap((quiz) => quiz.findings), ...ofQuestions, ...banks.flatMap(duplicates), ...findings],
    gaps,
  };
};
