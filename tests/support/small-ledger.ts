import { type CourseId, id, type LessonId, type QuestionId, type QuizId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { StoredResponse } from '#domain/question.ts';
import type { KindCodec, KindCodecs } from '#records/kind-codec.ts';

const lesson = (text: string): LessonId => id<LessonId>(text);

/** The ids of `progress-arbitrary.ts`, one question of every form of response. */
export const smallLedger: Ledger = {
  course: id<CourseId>('kc-01'),
  lessons: [lesson('a'), lesson('b'), lesson('c')],
  quizzes: [
    { id: id<QuizId>('module-1'), draw: 3 },
    { id: id<QuizId>('final'), draw: 3 },
  ],
  questions: [
    { id: id<QuestionId>('q1'), kind: 'letter', parts: [['a', 'b']], check: true },
    { id: id<QuestionId>('q2'), kind: 'letters', parts: [['a', 'b']], check: true },
    { id: id<QuestionId>('q3'), kind: 'letter', parts: [['b', 'a']], check: true },
  ],
};

const letter: KindCodec = {
  widths: () => [3],
  pack: ([options = []], response) => {
    const index = typeof response === 'string' ? options.indexOf(response) : -1;
    return index < 0 ? undefined : [index];
  },
  unpack: ([options = []], [index = -1]) => options[index],
};

const isSetOf = (options: readonly string[], response: StoredResponse): response is readonly string[] =>
  Array.isArray(response) && response.every((option) => options.includes(option));

/** Several letters in the order of the ledger. */
const letters: KindCodec = {
  widths: ([options = []]) => options.map(() => 1),
  pack: ([options = []], response) =>
    isSetOf(options, response) ? options.map((option) => Number(response.includes(option))) : undefined,
  unpack: ([options = []], bits) => options.filter((_, index) => bits[index] === 1),
};

/** Fakes of kinds of questions, as far as the bookmark looks at them. */
export const fakeKinds: KindCodecs = (kind) => ({ letter, letters })[kind];
