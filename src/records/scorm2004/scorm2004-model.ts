import { percent, type Scaled } from '#domain/scaled.ts';
import type { Report } from '#records/report.ts';
import { scorm2004 } from '#records/scorm/dialect.ts';
import type { Element, ElementName, Field, Get, Launch, ScormModel } from '#records/scorm/model.ts';
import { modeOf, type ObjectiveOutcome, readObjectives, scoreIn, textOf } from '#records/scorm/read-launch.ts';
import { sessionTime2004 } from '#records/scorm/session-time.ts';
import { interactions2004 } from './interactions2004.ts';
import { listening2004 } from './listening2004.ts';

export type Scorm2004Settings = {
  /** `cmi.exit` after completion. `suspend` keeps data and review; with `normal` some LMSs roll up, and forget the data. */
  readonly exitWhenDone: 'suspend' | 'normal';
};

/** Data Model Element Value Not Initialized (RTE, 3.1.7.6): the answer to reading what was never set. */
const neverSet = 403;

const outcomeAt = (get: Get, prefix: ElementName): ObjectiveOutcome => {
  const success = textOf(get, `${prefix}success_status`);
  return {
    completed: textOf(get, `${prefix}completion_status`) === 'completed',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    score: scoreIn(textOf(get, `${prefix}score.scaled`), 1),
  };
};

const readLaunch = (get: Get): Launch => {
  const mode = modeOf(textOf(get, 'cmi.mode'), textOf(get, 'cmi.credit'));
  const bookmark = get('cmi.suspend_data');
  const isEmpty = !bookmark.ok && bookmark.code === neverSet;
  const { ids, told } = readObjectives(get, (at) => outcomeAt(get, `${at}.`));
  const { score, ...outcome } = outcomeAt(get, 'cmi.');
  return {
    mode,
    writable: mode === 'normal',
    isFirst: !['completed', 'incomplete'].includes(textOf(get, 'cmi.completion_status')),
    told: { ...outcome, score, progress: scoreIn(textOf(get, 'cmi.progress_measure'), 1), objectives: told },
    objectives: ids,
    location: textOf(get, 'cmi.location'),
    parameters: textOf(get, 'cmi.launch_data'),
    bookmark: bookmark.ok || isEmpty ? bookmark.value : undefined,
  };
};

/** real (10,7): a decimal point, no exponent. Rounded down like the per cent that a learner sees. */
const real = (share: Scaled): string => String(percent(share) / 100);

const scoreFields = (score: Scaled | undefined): readonly Field[] =>
  score === undefined
    ? []
    : [
        ['score.scaled', real(score)],
        ['score.raw', String(percent(score))],
        ['score.min', '0'],
        ['score.max', '100'],
      ];

/** Success is told once there is one: `unknown` is what the LMS has until then. */
const statusFields = ({ success, completed }: Pick<Report, 'success' | 'completed'>): readonly Field[] => [
  ...(success === 'unknown' ? [] : [['success_status', success] as const]),
  ['completion_status', completed ? 'completed' : 'incomplete'],
];

const atTop = ([name, value]: Field): Element => [`cmi.${name}`, value];

const optional = /^cmi\.(?:score\.(?:min|max)$|progress_measure$|objectives\.|interactions\.)/;

/** SCORM 2004 4th Ed. RTE, 4.2. */
export const scorm2004Model = ({ exitWhenDone }: Scorm2004Settings): ScormModel => ({
  dialect: scorm2004,
  learner: 'cmi.learner_id',
  location: 'cmi.location',
  // SPM of RTE 4.2.11
  longestLocation: 1000,
  listening: listening2004,
  readLaunch,
  first: ({ isFirst }) => [
    ...(isFirst ? [['cmi.completion_status', 'incomplete'] as const] : []),
    // Anything but suspend, also nothing at all, makes the next launch a new attempt without this one's data.
    ['cmi.exit', 'suspend'],
  ],
  last: ({ completed }) => (completed ? [['cmi.exit', exitWhenDone]] : []),
  sessionTime: (milliseconds) => ['cmi.session_time', sessionTime2004(milliseconds)],
  report: (next, told) => [
    ...(next.score === told.score ? [] : scoreFields(next.score).map(atTop)),
    ...(next.progress === undefined ? [] : [['cmi.progress_measure', real(next.progress)] as const]),
    ...statusFields(next).map(atTop),
  ],
  objective: (objective) => [...scoreFields(objective.score), ...statusFields(objective)],
  interactions: interactions2004,
  isOptional: (name) => optional.test(name),
});
