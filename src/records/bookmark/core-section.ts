import type { Completion, Place } from '#domain/progress.ts';
import { readHead, readVerdict, writeHead, writeVerdict } from './attempt-code.ts';
import { keptByQuiz } from './attempts.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { dateOf, dayNumber, dayWidth } from './calendar.ts';
import type { Codec } from './codec.ts';
import { editionWidth, type Kept } from './keep.ts';
import { lessonWidth, quizWidth } from './numbering.ts';
import { verdictScore } from './score-code.ts';
import { type Section, times } from './section.ts';

const writePlace = (to: BitWriter, place: Place | undefined, { lessons, quizzes }: Codec): void => {
  to.flag(place !== undefined);
  if (!place) return;
  const isQuiz = quizzes.has(place.page);
  to.flag(isQuiz);
  to.put((isQuiz ? quizzes : lessons).numberOf(place.page) ?? 0, lessonWidth);
};

const readPlace = (from: BitReader, { ledger, lessons, quizzes }: Codec): Pick<Kept, 'place'> => {
  if (!from.flag()) return {};
  const known = from.flag() ? quizzes : lessons;
  const page = known.idOf(from.take(lessonWidth));
  return known.has(page) ? { place: { course: ledger.course, page } } : {};
};

const writeCompletion = (to: BitWriter, { edition, on, score }: Completion): void => {
  to.put(edition, editionWidth);
  to.put(dayNumber(on), dayWidth);
  verdictScore.write(to, score);
};

const readCompletion = (from: BitReader): Completion => ({
  edition: from.take(editionWidth),
  on: dateOf(from.take(dayWidth)),
  score: verdictScore.read(from),
});

/** Epoch, place, completions, and the verdicts of the best attempts: what status and score are computed from. */
export const coreSection: Section = {
  name: 'core',
  rank: 8,
  needs: [],
  write: (to, { course, place }, codec) => {
    to.put(course.epoch, 8);
    writePlace(to, place, codec);
    const completions = Object.values(course.completions);
    to.put(completions.length, 4);
    for (const completion of completions) writeCompletion(to, completion);
    const quizzes = keptByQuiz(course, codec);
    to.put(quizzes.length, quizWidth);
    for (const { best } of quizzes) {
      to.put(best.length, 2);
      for (const attempt of best) {
        writeHead(to, attempt);
        writeVerdict(to, attempt.verdict);
      }
    }
  },
  read: (from, sofar, codec) => {
    const epoch = from.take(8);
    const place = readPlace(from, codec);
    const completions = times(from.take(4), () => readCompletion(from));
    const attempts = times(from.take(quizWidth), (quiz) =>
      times(from.take(2), () => ({ ...readHead(from, codec.quizzes.idOf(quiz)), verdict: readVerdict(from) })),
    ).flat();
    return {
      ...sofar,
      ...place,
      course: {
        ...sofar.course,
        epoch,
        completions: Object.fromEntries(completions.map((one) => [one.edition, one])),
        attempts: Object.fromEntries(attempts.map((one) => [one.id, one])),
      },
    };
  },
};
