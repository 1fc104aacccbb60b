import fc from 'fast-check';
import { type AttemptId, type CompetencyId, type CourseId, id, type LessonId, type QuestionId } from '#domain/ids.ts';
import type {
  Answer,
  Attempt,
  Completion,
  CourseProgress,
  Progress,
  Register,
  Review,
  Stamp,
  Verdict,
} from '#domain/progress.ts';
import type { StoredResponse } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';

/** Progress over few ids, few stamps and few scores, so that two of them meet, tie and contradict each other. */

const among = <Name extends string>(...names: string[]): fc.Arbitrary<Name & string> =>
  fc.constantFrom(...names) as fc.Arbitrary<Name & string>;

const course = among('kc-01', 'kc-02').map((name) => id<CourseId>(name));
const lesson = among('a', 'b', 'c').map((name) => id<LessonId>(name));
const question = among('q1', 'q2', 'q3').map((name) => id<QuestionId>(name));
const attemptId = among('x', 'y').map((name) => id<AttemptId>(name));
const option = among('a', 'b');

const stamp: fc.Arbitrary<Stamp> = fc.record({ counter: fc.integer({ min: 1, max: 4 }), replica: among('r', 's') });
const score = fc.constantFrom(0, 0.25, 0.5, 1).map(scaled);
const response: fc.Arbitrary<StoredResponse> = fc.oneof(
  option,
  fc.array(option, { maxLength: 2 }),
  fc.dictionary(option, option),
);
const confidence = fc.constantFrom(1 as const, 2 as const, 3 as const);
const answer = fc.record(
  { response, score, confidence, stamp },
  { requiredKeys: ['response', 'score', 'stamp'] },
) as fc.Arbitrary<Answer>;
const verdict: fc.Arbitrary<Verdict> = fc.record({
  score,
  passed: fc.boolean(),
  situationsFailed: fc.integer({ min: 0, max: 2 }),
});

const recordBy = <Key extends string, Value>(key: fc.Arbitrary<Key>, value: fc.Arbitrary<Value>) =>
  fc.array(fc.tuple(key, value), { maxLength: 3 }).map((entries) => Object.fromEntries(entries) as Record<Key, Value>);

const keyed = <Key extends string, Value>(values: fc.Arbitrary<Value>, keyOf: (value: Value) => Key) =>
  fc
    .array(values, { maxLength: 3 })
    .map((list) => Object.fromEntries(list.map((value) => [keyOf(value), value])) as Record<Key, Value>);

const attempt: fc.Arbitrary<Attempt> = fc.record(
  {
    id: attemptId,
    quiz: among('final', 'module-1').map((name) => id(name)),
    edition: fc.integer({ min: 1, max: 2 }),
    startedAt: among('2026-11-23T10:00Z', '2026-11-24T10:00Z'),
    number: fc.integer({ min: 1, max: 2 }),
    drawn: fc.uniqueArray(question, { maxLength: 3 }),
    answers: recordBy(question, answer),
    verdict,
  },
  { requiredKeys: ['id', 'quiz', 'edition', 'startedAt', 'number', 'drawn', 'answers'] },
) as fc.Arbitrary<Attempt>;

const completion: fc.Arbitrary<Completion> = fc.record({
  edition: fc.integer({ min: 1, max: 2 }),
  on: among('2026-11-23', '2026-12-01'),
  score,
});

const review: fc.Arbitrary<Review> = fc.record({
  on: among('2026-11-23', '2026-12-01'),
  stability: fc.constantFrom(0.5, 12.3),
  difficulty: fc.constantFrom(1, 6.5),
  reps: fc.integer({ min: 1, max: 3 }),
});

const courseProgress: fc.Arbitrary<CourseProgress> = fc.record({
  epoch: fc.integer({ min: 0, max: 2 }),
  completions: keyed(completion, ({ edition }) => String(edition)),
  lessons: recordBy(lesson, fc.constantFrom(1 as const, 2 as const, 3 as const)),
  checks: recordBy(question, fc.record({ first: answer, best: answer })),
  attempts: keyed(attempt, (one) => one.id),
  reviews: recordBy(question, review),
});

const register = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Register<Value>> => fc.record({ value, stamp });

const trackChoice = fc.record(
  {
    track: among('u4b-d1', 'u1').map((name) => id(name)),
    activity: among('d1', 'd2').map((name) => id(name)),
    overlays: fc.array(
      among('r1', 'r2').map((name) => id(name)),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['track', 'overlays'] },
);

export const progressArbitrary = fc.record(
  {
    courses: recordBy(course, courseProgress),
    place: register(fc.record({ course, page: lesson })),
    track: register(trackChoice),
    estimates: recordBy(
      among('k1', 'k5').map((name) => id<CompetencyId>(name)),
      register(fc.integer({ min: 0, max: 3 })),
    ),
  },
  { requiredKeys: ['courses', 'estimates'] },
) as fc.Arbitrary<Progress>;
