import type { CourseId, LessonId, QuestionId, QuizId } from './ids.ts';
import type { Shape } from './question.ts';

export type LedgerQuiz = {
  readonly id: QuizId;
  /** The most questions that one attempt ever drew: it only rises, so that old attempts still fit. */
  readonly draw: number;
};

export type LedgerQuestion = {
  readonly id: QuestionId;
  readonly kind: string;
  /** Ids of the question's parts; a part's position is its number. */
  readonly parts: Shape;
  /** Asked in a lesson, now or once: only then a bookmark leaves room for its first and its best answer. */
  readonly check?: true | undefined;
};

/**
 * The numbering of a course's ids that bookmarks are written with: an id's position in its list is its number.
 * Append-only: a number once given keeps its meaning, and retired ids stay.
 */
export type Ledger = {
  readonly course: CourseId;
  readonly lessons: readonly LessonId[];
  readonly quizzes: readonly LedgerQuiz[];
  readonly questions: readonly LedgerQuestion[];
};

/** What a course consists of now, in the form of a ledger. */
export type LedgerContents = Ledger;

/** What the ledger lacks; `draw`: a quiz that now draws more than it ever did; `check`: a question that now is one. */
export type LedgerGap = {
  readonly what: 'lesson' | 'quiz' | 'draw' | 'question' | 'part' | 'check';
  /** Of a part: `m1-01/e`. */
  readonly id: string;
};

/** Why a question may not keep its id: responses packed under the old form would be misread. */
type LedgerProblem = { readonly question: QuestionId; readonly why: 'kind-changed' | 'shape-outgrown' };

/** The bits that a packed response takes; undefined for a kind that is not known. */
export type WidthsOf = (question: LedgerQuestion) => readonly number[] | undefined;

export type LedgerExtension = {
  readonly ledger: Ledger;
  readonly added: readonly LedgerGap[];
  /** Questions that were left as they stand in the ledger: each needs a new id. */
  readonly problems: readonly LedgerProblem[];
};

export const emptyLedger = (course: CourseId): Ledger => ({ course, lessons: [], quizzes: [], questions: [] });

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const appended = <Value>(old: readonly Value[], now: readonly Value[]): readonly Value[] => [
  ...old,
  ...now.filter((value) => !old.includes(value)),
];

const missingParts = (old: LedgerQuestion, now: LedgerQuestion): readonly LedgerGap[] =>
  now.parts.flatMap((list, index) =>
    list
      .filter((part) => !old.parts[index]?.includes(part))
      .map((part): LedgerGap => ({ what: 'part', id: `${now.id}/${part}` })),
  );

const missingOfQuestion = (old: LedgerQuestion | undefined, now: LedgerQuestion): readonly LedgerGap[] => {
  if (old === undefined) return [{ what: 'question', id: now.id }];
  const newly: readonly LedgerGap[] = now.check && !old.check ? [{ what: 'check', id: now.id }] : [];
  return [...newly, ...missingParts(old, now)];
};

const missingOfQuiz = (old: LedgerQuiz | undefined, now: LedgerQuiz): readonly LedgerGap[] => {
  if (old === undefined) return [{ what: 'quiz', id: now.id }];
  return now.draw > old.draw ? [{ what: 'draw', id: now.id }] : [];
};

/** What an author has to append with `npm run ledger` before the course can be built. */
export const missingFrom = (ledger: Ledger, contents: LedgerContents): readonly LedgerGap[] => {
  const quizzes = byId(ledger.quizzes);
  const questions = byId(ledger.questions);
  return [
    ...contents.lessons.filter((id) => !ledger.lessons.includes(id)).map((id): LedgerGap => ({ what: 'lesson', id })),
    ...contents.quizzes.flatMap((quiz) => missingOfQuiz(quizzes.get(quiz.id), quiz)),
    ...contents.questions.flatMap((now) => missingOfQuestion(questions.get(now.id), now)),
  ];
};

/** Widths are whole numbers, so that equal lists are equal texts; a kind that is not known has none to compare. */
const sameWidths = (one: readonly number[] | undefined, other: readonly number[] | undefined): boolean =>
  one !== undefined && one.join() === other?.join();

/** How a question stands in the ledger from now on, and why it may not be as it is in the course. */
type Outcome = { readonly entry: LedgerQuestion; readonly problems: readonly LedgerProblem[] };

const refused = (old: LedgerQuestion, why: LedgerProblem['why']): Outcome => ({
  entry: old,
  problems: [{ question: old.id, why }],
});

const extendQuestion = (old: LedgerQuestion, now: LedgerQuestion | undefined, widthsOf: WidthsOf): Outcome => {
  if (now === undefined) return { entry: old, problems: [] };
  if (old.kind !== now.kind) return refused(old, 'kind-changed');
  const parts = now.parts.map((list, index) => appended(old.parts[index] ?? [], list));
  const grown: LedgerQuestion = { ...old, parts, ...(now.check && { check: true }) };
  const fits = old.parts.length === now.parts.length && sameWidths(widthsOf(old), widthsOf(grown));
  return fits ? { entry: grown, problems: [] } : refused(old, 'shape-outgrown');
};

const ownerOf = (part: string): string => part.slice(0, part.indexOf('/'));

const extendQuizzes = (old: readonly LedgerQuiz[], now: readonly LedgerQuiz[]): readonly LedgerQuiz[] => {
  const known = byId(old);
  const current = byId(now);
  return [
    ...old.map((quiz) => ({ ...quiz, draw: Math.max(quiz.draw, current.get(quiz.id)?.draw ?? 0) })),
    ...now.filter(({ id }) => !known.has(id)),
  ];
};

/** Appends what the contents have and the ledger lacks; changes no number that was given. */
export const extendLedger = (ledger: Ledger, contents: LedgerContents, widthsOf: WidthsOf): LedgerExtension => {
  const known = byId(ledger.questions);
  const current = byId(contents.questions);
  const outcomes = ledger.questions.map((old) => extendQuestion(old, current.get(old.id), widthsOf));
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  const frozen = new Set<string>(problems.map(({ question }) => question));
  return {
    ledger: {
      course: ledger.course,
      lessons: appended(ledger.lessons, contents.lessons),
      quizzes: extendQuizzes(ledger.quizzes, contents.quizzes),
      questions: [...outcomes.map(({ entry }) => entry), ...contents.questions.filter(({ id }) => !known.has(id))],
    },
    added: missingFrom(ledger, contents).filter(({ what, id }) => what !== 'part' || !frozen.has(ownerOf(id))),
    problems,
  };
};
