import { percent } from '#domain/scaled.ts';
import type { Standing } from '#domain/standing.ts';
import { nextReport, type Report } from '#records/report.ts';
import type { Telling } from './statement.ts';
import { reportOf, type Told } from './told.ts';

/** What is told now, and what the LRS will have been told with it. */
export type Tellings = { readonly now: readonly Telling[]; readonly told: Told };

/** A pass by the course's own rule that also reaches the LMS's threshold (cmi5 9.3.4, 10.2.4). */
const isPassed = ({ success, score }: Report, mastery: number | undefined): boolean =>
  success === 'passed' && (mastery === undefined || score === undefined || score >= mastery);

const progressed = (share: number, told: Told): readonly Telling[] =>
  share > told.percent && share < 100 ? [{ verb: 'progressed', percent: share }] : [];

const mastered = ({ objectives }: Report, told: Told) =>
  objectives.filter(({ success, competency }) => success === 'passed' && !told.mastered.includes(competency));

/**
 * While the learner works: progress as it grows, each competency once its modules are passed, `passed` once and
 * `completed` once, the score first. A failed final is not told here: within a session `passed` must not follow `failed`
 * (cmi5 9.3), and the learner may yet pass.
 */
export const tellingsNow = (standing: Standing, told: Told, mastery: number | undefined): Tellings => {
  const report = nextReport(reportOf(told), standing);
  const share = percent(report.progress ?? standing.progress);
  const passes = told.passed === undefined && isPassed(report, mastery);
  const objectives = mastered(report, told);
  return {
    now: [
      ...progressed(share, told),
      ...objectives.map(({ competency, score }) => ({ verb: 'mastered', competency, score }) as const),
      ...(passes ? [{ verb: 'passed', score: report.score } as const] : []),
      ...(report.completed && !told.completed ? [{ verb: 'completed' } as const] : []),
    ],
    told: {
      ...told,
      percent: Math.max(told.percent, share),
      completed: report.completed,
      mastered: [...told.mastered, ...objectives.map(({ competency }) => competency)],
      ...(passes && { passed: report.score ?? true }),
    },
  };
};

/**
 * At the end of the session: a final that is still failed, once for each new best score, and never after a pass. A score
 * that reaches the LMS's threshold is left out of it: it would contradict the verdict (cmi5 9.3.5).
 */
export const tellingsAtEnd = (standing: Standing | undefined, told: Told, mastery: number | undefined): Tellings => {
  const nothing = { now: [], told };
  if (!standing || told.passed !== undefined) return nothing;
  const report = nextReport(reportOf(told), standing);
  const mark = report.score ?? true;
  if (report.success === 'unknown' || isPassed(report, mastery) || told.failed === mark) return nothing;
  const reaches = mastery !== undefined && report.score !== undefined && report.score >= mastery;
  return { now: [{ verb: 'failed', score: reaches ? undefined : report.score }], told: { ...told, failed: mark } };
};
