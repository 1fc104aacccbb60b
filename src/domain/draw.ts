import type { QuestionId } from './ids.ts';
import type { Attempt } from './progress.ts';
import type { QuestionBase } from './question.ts';
import type { Quiz, Stratum } from './quiz.ts';
import { shuffled } from './seeded.ts';
import { isInStratum, setsOf } from './strata.ts';

type Draw<Question extends QuestionBase> = {
  readonly quiz: Pick<Quiz<Question>, 'draw' | 'bank' | 'forms'>;
  /** Attempts so far that asked questions of this bank, in any order; the one with the highest number was the last. */
  readonly earlier: readonly Pick<Attempt, 'number' | 'drawn'>[];
  /** Numbers in [0, 1). */
  readonly random: () => number;
  /** Whether a kind of question is judged as a situation: its registry knows. */
  readonly isSituation: (question: Question) => boolean;
};

/** For every question asked before, the number of the latest attempt that asked it. */
const lastAsked = (earlier: Draw<QuestionBase>['earlier']): ReadonlyMap<QuestionId, number> => {
  const inOrder = [...earlier].sort((a, b) => a.number - b.number);
  return new Map(inOrder.flatMap(({ number, drawn }) => drawn.map((question) => [question, number] as const)));
};

/** Attempts count from 0: one at another quiz with the same bank has no number among those at this one. */
const never = -1;

/** Which of a set's siblings is asked. */
type Choose<Question> = (set: readonly Question[]) => readonly Question[];

/** The sibling that was asked longest ago or never. So no two attempts in a row share a question. */
const freshest = <Question extends QuestionBase>({ earlier, random }: Draw<Question>): Choose<Question> => {
  const asked = lastAsked(earlier);
  return (set) =>
    [...shuffled(set, random)].sort((a, b) => (asked.get(a.id) ?? never) - (asked.get(b.id) ?? never)).slice(0, 1);
};

/**
 * The same place in every set: one of the parallel forms, the next one after the form that was asked last. The first
 * is drawn, so that neighbours do not copy. A set with fewer siblings begins again from its first.
 */
const ofOneForm = <Question extends QuestionBase>({ quiz, earlier, random }: Draw<Question>): Choose<Question> => {
  const sets = setsOf(quiz.bank);
  const forms = Math.max(1, ...sets.map((set) => set.length));
  const last = [...earlier].sort((a, b) => b.number - a.number)[0];
  const places = sets.map((set) => set.findIndex(({ id }) => last?.drawn.includes(id))).filter((place) => place >= 0);
  const form = places[0] === undefined ? Math.floor(random() * forms) : (places[0] + 1) % forms;
  return (set) => set.slice(form % set.length, (form % set.length) + 1);
};

/** The questions of a new attempt: for every stratum sets at random. Tasks come first, situations last. */
export const draw = <Question extends QuestionBase>(wanted: Draw<Question>): readonly QuestionId[] => {
  const { quiz, random, isSituation } = wanted;
  const choose = quiz.forms === 'parallel' ? ofOneForm(wanted) : freshest(wanted);
  const pick = (stratum: Stratum): { tasks: readonly Question[]; situations: readonly Question[] } => {
    const own = quiz.bank.filter((question) => isInStratum(stratum, question));
    const sets = shuffled(setsOf(own), random);
    const ofSituations = sets.filter((set) => set.some(isSituation));
    const ofTasks = sets.filter((set) => !set.some(isSituation));
    return {
      tasks: ofTasks.slice(0, stratum.tasks).flatMap(choose),
      situations: ofSituations.slice(0, stratum.situations).flatMap(choose),
    };
  };
  const picked = quiz.draw.map(pick);
  const tasks = picked.flatMap((one) => one.tasks);
  const situations = picked.flatMap((one) => one.situations);
  return [...shuffled(tasks, random), ...shuffled(situations, random)].map((question) => question.id);
};
