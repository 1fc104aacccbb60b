import type { ModuleId } from './ids.ts';
import type { QuestionBase } from './question.ts';
import type { Quiz } from './quiz.ts';

/**
 * A test that asks only about the modules that a learner's track takes; whole where it would ask nothing, so that
 * whoever opens it may take it all the same.
 */
export const quizForModules = <Question extends QuestionBase>(
  quiz: Quiz<Question>,
  modules: readonly ModuleId[],
): Quiz<Question> => {
  const draw = quiz.draw.filter(({ module }) => modules.includes(module));
  return draw.length > 0 ? { ...quiz, draw } : quiz;
};
