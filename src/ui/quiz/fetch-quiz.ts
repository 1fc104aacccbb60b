import type { CourseId, QuizId } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import { siteUrl } from '#player/site-root.ts';
import type { Question } from '#questions/kinds.ts';

/**
 * A quiz with its bank, wherever that stands; undefined when a file does not come. Files come from the same build as
 * the page, so their form is known. Rejects when there is no network.
 */
export const fetchQuiz = async (course: CourseId, id: QuizId): Promise<Quiz<Question> | undefined> => {
  const answer = await fetch(siteUrl(`courses/${course}/${id}.json`));
  if (!answer.ok) return undefined;
  const quiz = (await answer.json()) as Quiz<Question>;
  if (quiz.bankOf === undefined) return quiz;
  const owner = await fetchQuiz(course, quiz.bankOf);
  return owner && { ...quiz, bank: owner.bank };
};
