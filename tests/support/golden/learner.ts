import { type AttemptId, id, type QuestionId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { type Answer, type Attempt, type Confidence, noProgress, type Progress } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import { recordFormOf } from '#questions/record-forms.ts';

const stamp = { counter: 1, replica: 'golden' };
const confidences: readonly (Confidence | undefined)[] = [undefined, 1, 2, 3];
const scores = [1, 0.5, 0.25, 0] as const;

const answerTo = (question: Question, place: number): Answer => ({
  response: recordFormOf(question).best(question),
  score: scaled(scores[place % scores.length] ?? 1),
  confidence: confidences[place % confidences.length],
  stamp,
});

const record = <Key extends string, Value>(entries: readonly (readonly [Key, Value])[]): Readonly<Record<Key, Value>> =>
  Object.fromEntries(entries) as Record<Key, Value>;

/** Every test was failed, then passed, and is begun a third time. */
const attemptsAt = ({ quizzes }: Ledger, questions: readonly Question[]): readonly Attempt[] =>
  quizzes.flatMap((quiz, place) => {
    const drawn = questions.slice(place, place + quiz.draw);
    const answers = record(drawn.map((question, at) => [question.id, answerTo(question, at)] as const));
    const begun = {
      quiz: quiz.id,
      edition: 3,
      startedAt: `2026-11-${String(10 + place).padStart(2, '0')}T09:30Z`,
      drawn: drawn.map((question) => question.id),
    };
    return [
      { number: 1, score: 0.45, passed: false },
      { number: 2, score: 0.8, passed: true },
      { number: 3, score: undefined, passed: false },
    ].map(({ number, score, passed }) => ({
      ...begun,
      id: id<AttemptId>(`${quiz.id}-${number}`),
      number,
      answers: score === undefined ? record(Object.entries(answers).slice(0, 2) as [QuestionId, Answer][]) : answers,
      ...(score !== undefined && { verdict: { score: scaled(score), passed, situationsFailed: place } }),
    }));
  });

/** Somebody who has done something of everything: no section of the bookmark stays empty. */
export const busyLearner = (ledger: Ledger, questions: readonly Question[]): Progress => {
  const { course, lessons } = ledger;
  const asked = questions.filter((one) => ledger.questions.some((known) => known.id === one.id && known.check));
  const checks = asked.map((question, place) => {
    const best = answerTo(question, place);
    const first = place % 2 === 0 ? best : { ...best, score: scaled(0.125), response: '' };
    return [question.id, { first, best }] as const;
  });
  const reviews = questions
    .slice(0, 5)
    .map(
      (question, place) =>
        [
          question.id,
          { on: `2026-11-${20 + place}`, stability: 2.4 * (place + 1), difficulty: 5.5, reps: place + 1 },
        ] as const,
    );
  return {
    ...noProgress,
    courses: {
      [course]: {
        epoch: 2,
        completions: record([
          ['1', { edition: 1, on: '2026-06-01', score: scaled(0.7) }],
          ['3', { edition: 3, on: '2026-11-23', score: scaled(0.86) }],
        ]),
        lessons: record(lessons.flatMap((lesson, place) => (place % 4 === 0 ? [] : [[lesson, place % 4]]) as never)),
        checks: record(checks),
        attempts: record(attemptsAt(ledger, questions).map((one) => [one.id, one] as const)),
        reviews: record(reviews),
      },
    },
    ...(lessons[1] && { place: { value: { course, page: lessons[1] }, stamp } }),
    track: { value: { track: id('u4b-d1'), activity: id('d1'), overlays: [id('r1'), id('r3')] }, stamp },
  };
};
