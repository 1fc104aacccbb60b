import type { QuestionId } from './ids.ts';
import type { Attempt } from './progress.ts';
import type { QuestionBase } from './question.ts';
import type { Quiz, Stratum } from './quiz.ts';
import { shuffled } from './seeded.ts';

type Draw<Question extends QuestionBase> = {
  readonly quiz: Pick<Quiz<Question>, 'draw' | 'bank'>;
  /** Attempts at this quiz so far, in any order. */
  readonly earlier: readonly Pick<Attempt, 'number' | 'drawn'>[];
  /** Numbers in [0, 1). */
  readonly random: () => number;
  /** Whether a kind of question is judged as a situation: its registry knows. */
  readonly isSituation: (question: Question) => boolean;
};

/** Siblings by set; a question without a set stands alone. */
export const setsOf = <Question extends Pick<QuestionBase, 'id' | 'set'>>(
  bank: readonly Question[],
): readonly (readonly Question[])[] => {
  const sets = new Map<string, Question[]>();
  for (const question of bank) {
    const name = question.set ?? question.id;
    sets.set(name, [...(sets.get(name) ?? []), question]);
  }
  return [...sets.values()];
};

/** For every question asked before, the number of the latest attempt that asked it. */
const lastAsked = (earlier: Draw<QuestionBase>['earlier']): ReadonlyMap<QuestionId, number> => {
  const inOrder = [...earlier].sort((a, b) => a.number - b.number);
  return new Map(inOrder.flatMap(({ number, drawn }) => drawn.map((question) => [question, number] as const)));
};

/**
 * The questions of a new attempt: for every stratum sets at random, of every set the question that was asked
 * longest ago or never. So no two attempts in a row share a question. Tasks come first, situations last.
 */
export const draw = <Question extends QuestionBase>({
  quiz,
  earlier,
  random,
  isSituation,
}: Draw<Question>): readonly QuestionId[] => {
  const asked = lastAsked(earlier);
  const freshest = (set: readonly Question[]): readonly Question[] =>
    [...shuffled(set, random)].sort((a, b) => (asked.get(a.id) ?? 0) - (asked.get(b.id) ?? 0)).slice(0, 1);
  const pick = ({
    module,
    tasks,
    situations,
  }: Stratum): { tasks: readonly Question[]; situations: readonly Question[] } => {
    const sets = shuffled(setsOf(quiz.bank.filter((question) => question.module === module)), random);
    const ofSituations = sets.filter((set) => set.some(isSituation));
    const ofTasks = sets.filter((set) => !set.some(isSituation));
    return {
      tasks: ofTasks.slice(0, tasks).flatMap(freshest),
      situations: ofSituations.slice(0, situations).flatMap(freshest),
    };
  };
  const picked = quiz.draw.map(pick);
  const inOrder = [
    ...shuffled(
      picked.flatMap((one) => one.tasks),
      random,
    ),
    ...shuffled(
      picked.flatMap((one) => one.situations),
      random,
    ),
  ];
  return inOrder.map((question) => question.id);
};
