import { type AttemptId, id, type QuestionId, type QuizId } from '#domain/ids.ts';
import type { Answer, Attempt, Verdict } from '#domain/progress.ts';
import { lmsStamp } from '#records/lms-stamp.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { minuteNumber, minuteWidth, momentOf } from './calendar.ts';
import { type Codec, drawWidth, responseNotKept } from './codec.ts';
import { attemptIdWidth, attemptNumberWidth, editionWidth, situationsWidth } from './keep.ts';
import { answerScore, verdictScore } from './score-code.ts';
import { times } from './section.ts';

type Detail = Pick<Attempt, 'drawn' | 'answers'>;

/** Everything of an attempt but its questions and its verdict. */
export const writeHead = (to: BitWriter, attempt: Attempt): void => {
  to.text(attempt.id, attemptIdWidth);
  to.put(attempt.edition, editionWidth);
  to.put(attempt.number, attemptNumberWidth);
  to.put(minuteNumber(attempt.startedAt), minuteWidth);
};

export const readHead = (from: BitReader, quiz: QuizId): Attempt => ({
  id: id<AttemptId>(from.text(attemptIdWidth)),
  quiz,
  edition: from.take(editionWidth),
  number: from.take(attemptNumberWidth),
  startedAt: momentOf(from.take(minuteWidth)),
  drawn: [],
  answers: {},
});

export const writeVerdict = (to: BitWriter, verdict: Verdict): void => {
  verdictScore.write(to, verdict.score);
  to.flag(verdict.passed);
  to.put(verdict.situationsFailed, situationsWidth);
};

export const readVerdict = (from: BitReader): Verdict => ({
  score: verdictScore.read(from),
  passed: from.flag(),
  situationsFailed: from.take(situationsWidth),
});

/** The drawn questions, each `width` bits, and the scores of those that were answered. */
export const writeDetail = (to: BitWriter, { drawn, answers }: Detail, numberOf: (id: QuestionId) => void): void => {
  to.put(drawn.length, drawWidth);
  for (const question of drawn) {
    numberOf(question);
    const answer = answers[question];
    to.flag(answer !== undefined);
    if (answer) answerScore.write(to, answer.score);
  }
};

const unrecorded = (from: BitReader): Answer => ({
  response: responseNotKept,
  score: answerScore.read(from),
  stamp: lmsStamp,
});

export const readDetail = (from: BitReader, width: number, codec: Codec): Detail => {
  const read = times(from.take(drawWidth), () => {
    const question = codec.questions.idOf(from.take(width));
    return { question, answer: from.flag() ? unrecorded(from) : undefined };
  });
  return {
    drawn: read.map(({ question }) => question),
    answers: Object.fromEntries(read.flatMap(({ question, answer }) => (answer ? [[question, answer]] : []))),
  };
};
