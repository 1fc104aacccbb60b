import type { QuestionId } from '#domain/ids.ts';
import type { Answer, Attempt, CheckProgress, CourseProgress } from '#domain/progress.ts';
import type { StoredResponse } from '#domain/question.ts';
import { keptByQuiz } from './attempts.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { type Codec, responseNotKept } from './codec.ts';
import type { Section } from './section.ts';

const writeResponse = (to: BitWriter, [question, { response }]: readonly [QuestionId, Answer], codec: Codec): void => {
  const fields = codec.pack(question, response);
  to.flag(fields !== undefined);
  const widths = codec.widths(question) ?? [];
  fields?.forEach((field, index) => {
    to.put(field, widths[index] ?? 0);
  });
};

/**
 * Reads responses in the order in which they were written. What follows one to a question of a newer edition
 * cannot be found, because only that edition knows its width.
 */
const responseReader = (from: BitReader, codec: Codec): ((question: QuestionId) => StoredResponse) => {
  let lost = false;
  return (question) => {
    if (lost || !from.flag()) return responseNotKept;
    const widths = codec.widths(question);
    lost = widths === undefined;
    return widths
      ? codec.unpack(
          question,
          widths.map((width) => from.take(width)),
        )
      : responseNotKept;
  };
};

/** The attempts that the quizzes section holds, in its order. */
export const attemptsInOrder = (course: CourseProgress, codec: Codec): readonly Attempt[] =>
  keptByQuiz(course, codec).flatMap(({ best, latest }) => [...best, ...latest]);

/** The answered questions of an attempt, in the order in which they were drawn. */
export const answered = ({ drawn, answers }: Attempt): readonly (readonly [QuestionId, Answer])[] =>
  drawn.flatMap((question) => {
    const answer = answers[question];
    return answer ? [[question, answer] as const] : [];
  });

/** Responses of the attempts that the quizzes section holds, in its order. */
export const answersSection: Section = {
  name: 'answers',
  rank: 48,
  needs: ['core', 'quizzes'],
  write: (to, { course }, codec) => {
    for (const attempt of attemptsInOrder(course, codec)) {
      for (const entry of answered(attempt)) writeResponse(to, entry, codec);
    }
  },
  read: (from, sofar, codec) => {
    const responseTo = responseReader(from, codec);
    const withResponses = attemptsInOrder(sofar.course, codec).map((attempt) => {
      const answers = answered(attempt).map(([question, answer]) => [
        question,
        { ...answer, response: responseTo(question) },
      ]);
      return [attempt.id, { ...attempt, answers: Object.fromEntries(answers) }];
    });
    return { ...sofar, course: { ...sofar.course, attempts: Object.fromEntries(withResponses) } };
  },
};

const checksInOrder = ({ checks }: CourseProgress, { questions }: Codec): readonly [QuestionId, CheckProgress][] => {
  const number = (id: string): number => questions.numberOf(id) ?? 0;
  return (Object.entries(checks) as [QuestionId, CheckProgress][]).sort(([a], [b]) => number(a) - number(b));
};

/** Best responses to checks, by the number of their question. */
export const responsesSection: Section = {
  name: 'responses',
  rank: 56,
  needs: ['checks'],
  write: (to, { course }, codec) => {
    for (const [question, { best }] of checksInOrder(course, codec)) writeResponse(to, [question, best], codec);
  },
  read: (from, sofar, codec) => {
    const responseTo = responseReader(from, codec);
    const checks = checksInOrder(sofar.course, codec).map(([question, { first, best }]) => {
      const answer = { ...best, response: responseTo(question) };
      return [question, { best: answer, first: first === best ? answer : first }];
    });
    return { ...sofar, course: { ...sofar.course, checks: Object.fromEntries(checks) } };
  },
};
