import type { Attempt } from '#domain/progress.ts';
import { readDetail, readHead, readVerdict, writeDetail, writeHead, writeVerdict } from './attempt-code.ts';
import { type KeptAttempts, keptByQuiz } from './attempts.ts';
import { type BitReader, type BitWriter, widthFor } from './bits.ts';
import type { Codec } from './codec.ts';
import { quizWidth } from './numbering.ts';
import { type Section, times } from './section.ts';

/** Bits of `questionWidth`, and so of the width that this bookmark uses. */
const widthWidth = 4;

// By the ledger, so that the length depends on what was drawn only where a newer edition drew it.
const numberWidth = (quizzes: readonly KeptAttempts[], { ledger, questions }: Codec): number =>
  widthFor(
    quizzes
      .flatMap(({ best, latest }) => [...best, ...latest])
      .flatMap((attempt) => attempt.drawn)
      .reduce((most, question) => Math.max(most, questions.numberOf(question) ?? 0), ledger.questions.length - 1),
  );

const writeLatest = (to: BitWriter, attempt: Attempt, detail: (attempt: Attempt) => void): void => {
  writeHead(to, attempt);
  to.flag(attempt.verdict !== undefined);
  if (attempt.verdict) writeVerdict(to, attempt.verdict);
  detail(attempt);
};

const readLatest = (from: BitReader, head: Attempt, detail: () => Pick<Attempt, 'drawn' | 'answers'>): Attempt => {
  const verdict = from.flag() ? { verdict: readVerdict(from) } : {};
  return { ...head, ...verdict, ...detail() };
};

/** The questions of the best attempts, and the last and the open one whole; responses apart. */
export const quizzesSection: Section = {
  name: 'quizzes',
  rank: 24,
  needs: ['core'],
  write: (to, { course }, codec) => {
    const quizzes = keptByQuiz(course, codec);
    const width = numberWidth(quizzes, codec);
    const detail = (attempt: Attempt): void =>
      writeDetail(to, attempt, (question) => to.put(codec.questions.numberOf(question) ?? 0, width));
    to.put(quizzes.length, quizWidth);
    to.put(quizzes.length > 0 ? width : 0, widthWidth);
    for (const { best, latest } of quizzes) {
      for (const attempt of best) detail(attempt);
      to.put(latest.length, 2);
      for (const attempt of latest) writeLatest(to, attempt, detail);
    }
  },
  read: (from, sofar, codec) => {
    const count = from.take(quizWidth);
    const width = from.take(widthWidth);
    const best = keptByQuiz(sofar.course, codec);
    const attempts = times(count, (quiz) => [
      ...(best[quiz]?.best ?? []).map((attempt) => ({ ...attempt, ...readDetail(from, width, codec) })),
      ...times(from.take(2), () =>
        readLatest(from, readHead(from, codec.quizzes.idOf(quiz)), () => readDetail(from, width, codec)),
      ),
    ]).flat();
    return {
      ...sofar,
      course: { ...sofar.course, attempts: Object.fromEntries(attempts.map((one) => [one.id, one])) },
    };
  },
};
