import type { LessonId } from '#domain/ids.ts';
import type { Answer, CheckProgress, LessonState } from '#domain/progress.ts';
import { lmsStamp } from '#records/lms-stamp.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { responseNotKept } from './codec.ts';
import { lessonWidth, type Numbering, questionWidth } from './numbering.ts';
import { checkScore } from './score-code.ts';
import { type Section, times } from './section.ts';

/** Values by number, with gaps. */
const byNumber = <Id extends string, Value>(
  values: Readonly<Record<Id, Value>>,
  numbering: Numbering<Id>,
): readonly (Value | undefined)[] => {
  const list: Value[] = [];
  for (const [id, value] of Object.entries<Value>(values)) {
    const number = numbering.numberOf(id);
    if (number !== undefined) list[number] = value;
  }
  return Array.from(list);
};

const isLessonState = (value: number): value is LessonState => value >= 1 && value <= 3;

/** Two bits for every lesson. */
export const lessonsSection: Section = {
  name: 'lessons',
  rank: 16,
  needs: [],
  write: (to, { course }, { lessons }) => {
    const states = byNumber(course.lessons, lessons);
    to.put(states.length, lessonWidth);
    for (const state of states) to.put(state ?? 0, 2);
  },
  read: (from, sofar, { lessons }) => {
    const states = times(from.take(lessonWidth), (number): readonly (readonly [LessonId, LessonState])[] => {
      const state = from.take(2);
      return isLessonState(state) ? [[lessons.idOf(number), state]] : [];
    });
    return { ...sofar, course: { ...sofar.course, lessons: Object.fromEntries(states.flat()) } };
  },
};

const withScore = (from: BitReader): Answer => ({
  response: responseNotKept,
  score: checkScore.read(from),
  stamp: lmsStamp,
});

const writeCheck = (to: BitWriter, { first, best }: CheckProgress): void => {
  checkScore.write(to, first.score);
  to.flag(first === best);
  if (first !== best) checkScore.write(to, best.score);
};

const readCheck = (from: BitReader): CheckProgress => {
  const first = withScore(from);
  return { first, best: from.flag() ? first : withScore(from) };
};

/** One bit for every question, and the first and the best score of those that were answered as checks. */
export const checksSection: Section = {
  name: 'checks',
  rank: 32,
  needs: [],
  write: (to, { course }, { questions }) => {
    const checks = byNumber(course.checks, questions);
    to.put(checks.length, questionWidth);
    for (const check of checks) {
      to.flag(check !== undefined);
      if (check) writeCheck(to, check);
    }
  },
  read: (from, sofar, { questions }) => {
    const checks = times(from.take(questionWidth), (number) =>
      from.flag() ? [[questions.idOf(number), readCheck(from)]] : [],
    );
    return { ...sofar, course: { ...sofar.course, checks: Object.fromEntries(checks.flat()) } };
  },
};
