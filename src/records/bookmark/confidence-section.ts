import type { Answer, Confidence } from '#domain/progress.ts';
import { answered, attemptsInOrder } from './response-sections.ts';
import type { Section } from './section.ts';

const isConfidence = (value: number): value is Confidence => value >= 1 && value <= 3;

/** How sure the learner was: two bits for every answer of the attempts that the quizzes section holds. */
export const confidenceSection: Section = {
  name: 'confidence',
  rank: 52,
  needs: ['core', 'quizzes'],
  write: (to, { course }, codec) => {
    for (const attempt of attemptsInOrder(course, codec)) {
      for (const [, answer] of answered(attempt)) to.put(answer.confidence ?? 0, 2);
    }
  },
  read: (from, sofar, codec) => {
    const withConfidence = (answer: Answer): Answer => {
      const confidence = from.take(2);
      return isConfidence(confidence) ? { ...answer, confidence } : answer;
    };
    const attempts = attemptsInOrder(sofar.course, codec).map((attempt) => {
      const answers = answered(attempt).map(([question, answer]) => [question, withConfidence(answer)] as const);
      return [attempt.id, { ...attempt, answers: Object.fromEntries(answers) }] as const;
    });
    return { ...sofar, course: { ...sofar.course, attempts: Object.fromEntries(attempts) } };
  },
};
