import { byCanonical } from './canonical.ts';
import { mergeRecords, updated } from './merge-records.ts';
import { firstBy } from './order.ts';
import type { Answer, Attempt, Verdict } from './progress.ts';
import { byStamp } from './stamp.ts';

/** What an attempt is from its start on: everything but the answers and the verdict. */
export const headOf = ({
  answers: _answers,
  verdict: _verdict,
  ...head
}: Attempt): Omit<Attempt, 'answers' | 'verdict'> => head;

const firstHead = firstBy<Attempt>((a, b) => byCanonical(headOf(a), headOf(b)));

/** The answer that was checked first. */
export const firstAnswer = firstBy<Answer>((a, b) => byStamp(a.stamp, b.stamp) || byCanonical(a, b));

/** Two gradings of one attempt: what was passed is never taken back, no score lowered. */
const bestOfBoth = (a: Verdict, b: Verdict): Verdict =>
  updated(a, {
    score: a.score > b.score ? a.score : b.score,
    passed: a.passed || b.passed,
    situationsFailed: Math.min(a.situationsFailed, b.situationsFailed),
  });

const mergeVerdict = (a: Verdict | undefined, b: Verdict | undefined): Verdict | undefined =>
  a && b ? bestOfBoth(a, b) : (a ?? b);

/** Two reports of one attempt. Should they disagree on how it began, the canonical order settles it. */
export const mergeAttempt = (a: Attempt, b: Attempt): Attempt =>
  updated(firstHead(a, b), {
    answers: mergeRecords(a.answers, b.answers, firstAnswer),
    verdict: mergeVerdict(a.verdict, b.verdict),
  });
