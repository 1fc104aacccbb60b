import { percent, type Scaled } from '#domain/scaled.ts';
import { resultsSheets as text } from '#text/results-sheets.ts';
import type { Origin } from '../read/results-file.ts';
import type { Outcome, Side } from '../sum/outcome.ts';
import type { CourseResult, PersonResult } from '../sum/person-result.ts';

/** What stands in the cells of the register, on paper and in files alike. */

const percentText = (score: Scaled | undefined): string => (score === undefined ? '' : String(percent(score)));

export const statusText = (outcome: Outcome | undefined): string => text.statuses[outcome?.status ?? 'none'];

export const dayText = (day: string | undefined): string => (day === undefined ? '' : text.dayText(day));

const sideText = ({ status, score }: Side): string => text.side(text.statuses[status], percentText(score));

const differingText = (sides: Readonly<Record<Origin, Side>>): string =>
  text.differs(sideText(sides.lms), sideText(sides.learner));

export const latenessText = ({ lateness }: CourseResult): string => {
  switch (lateness) {
    case 'overdue':
      return text.overdue;
    case 'done-late':
      return text.doneLate;
    case 'in-time':
      return '';
    default:
      return lateness satisfies never;
  }
};

export const remarkText = ({ outcome, isExtra }: CourseResult, { track }: PersonResult): string =>
  [
    ...(isExtra ? [track ? text.extra : text.noTrack] : []),
    ...(outcome?.byScore ? [text.byScore] : []),
    ...(outcome?.differing ? [differingText(outcome.differing)] : []),
  ].join('; ');

export const courseText = ({ course }: CourseResult): string => `${course.code}. ${course.title}`;

export const sourceText = (outcome: Outcome | undefined): string => (outcome ? text.sources[outcome.origin] : '');

/** Whole per cent; empty where there is no score. */
export const scoreCell = (outcome: Outcome | undefined): number | '' =>
  outcome?.score === undefined ? '' : percent(outcome.score);
