import { grade } from '#domain/grade.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { Scaled } from '#domain/scaled.ts';
import { isInStratum, setsOf } from '#domain/strata.ts';
import { guessOf } from '#questions/guesses.ts';
import { kindOf, type Question } from '#questions/kinds.ts';
import { choicesOf } from './choices-of.ts';

export const isSituation = (question: Question): boolean => kindOf(question).judgedAs === 'situation';

const subsets = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] => {
  const [first, ...rest] = items;
  if (size === 0) return [[]];
  if (first === undefined) return [];
  return [...subsets(rest, size - 1).map((some) => [first, ...some]), ...subsets(rest, size)];
};

/** Every attempt that can be drawn, as often as it is likely: all have the same chance when sets are of one size. */
export const everyDraw = ({ bank, draw }: Quiz<Question>): readonly (readonly Question[])[] => {
  const parts = draw.flatMap((stratum) => {
    const { tasks, situations } = stratum;
    const sets = setsOf(bank.filter((question) => isInStratum(stratum, question)));
    return [
      subsets(
        sets.filter((set) => !set.some(isSituation)),
        tasks,
      ),
      subsets(
        sets.filter((set) => set.some(isSituation)),
        situations,
      ),
    ];
  });
  return choicesOf(parts).flatMap((chosen) => choicesOf(chosen.flat()));
};

export type Answered = { readonly question: Question; readonly score: Scaled };

const passes = (quiz: Quiz<Question>, answers: readonly Answered[]): boolean =>
  grade({
    quiz,
    items: answers.map(({ question, score }) => ({
      score,
      situation: isSituation(question),
      competency: question.competency,
    })),
  }).passed;

/** The chance to pass, by grading every answer to every draw. `also`: a condition besides the quiz's own. */
export const bruteForce = (
  quiz: Quiz<Question>,
  also: (answers: readonly Answered[]) => boolean = () => true,
): number => {
  const draws = everyDraw(quiz);
  const chances = draws.flatMap((drawn) => {
    const outcomes = drawn.map((question) => guessOf(question).map((outcome) => ({ question, ...outcome })));
    return choicesOf(outcomes)
      .filter((answers) => passes(quiz, answers) && also(answers))
      .map((answers) => answers.reduce((chance, answer) => chance * answer.chance, 1));
  });
  return chances.reduce((sum, chance) => sum + chance, 0) / draws.length;
};
