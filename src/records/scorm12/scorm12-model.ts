import { percent, type Scaled } from '#domain/scaled.ts';
import { scorm12 } from '#records/scorm/dialect.ts';
import type { Element, Field, Get, Has, Launch, ScormModel } from '#records/scorm/model.ts';
import { modeOf, readObjectives, scoreIn, textOf } from '#records/scorm/read-launch.ts';
import { sessionTime12 } from '#records/scorm/session-time.ts';
import { interactions12 } from './interactions12.ts';
import { higherStatus, lessonStatus, parseStatus, type StatusWords, toldBy } from './lesson-status.ts';
import { listening12 } from './listening12.ts';

export type Scorm12Settings = {
  readonly words: StatusWords;
  /** `cmi.core.exit` after completion. `suspend` keeps the review possible; with an empty one some LMSs sum up. */
  readonly exitWhenDone: 'suspend' | '';
};

const status = 'cmi.core.lesson_status';

const readLaunch = (get: Get): Launch => {
  const mode = modeOf(textOf(get, 'cmi.core.lesson_mode'), textOf(get, 'cmi.core.credit'));
  const bookmark = get('cmi.suspend_data');
  const known = parseStatus(textOf(get, status));
  const { ids, told } = readObjectives(get, (at) => ({
    ...toldBy(parseStatus(textOf(get, `${at}.status`))),
    score: scoreIn(textOf(get, `${at}.score.raw`), 100),
  }));
  return {
    mode,
    // SCORM 1.2 RTE, 3.4.4, cmi.core.credit
    writable: mode === 'normal',
    isFirst: known === undefined,
    told: {
      ...toldBy(known),
      score: scoreIn(textOf(get, 'cmi.core.score.raw'), 100),
      progress: undefined,
      objectives: told,
    },
    objectives: ids,
    location: textOf(get, 'cmi.core.lesson_location'),
    parameters: textOf(get, 'cmi.launch_data'),
    bookmark: bookmark.ok ? bookmark.value : undefined,
  };
};

const scoreFields = (score: Scaled | undefined): readonly Field[] =>
  score === undefined
    ? []
    : [
        ['score.raw', String(percent(score))],
        ['score.min', '0'],
        ['score.max', '100'],
      ];

const inCore = ([name, value]: Field): Element => [`cmi.core.${name}`, value];

/** Optional in SCORM 1.2 RTE, 3.4.2. */
const optional = /^cmi\.(?:core\.score\.(?:min|max)$|objectives\.|interactions\.)/;

export const scorm12Model = ({ words, exitWhenDone }: Scorm12Settings): ScormModel => ({
  dialect: scorm12,
  learner: 'cmi.core.student_id',
  location: 'cmi.core.lesson_location',
  // CMIString255
  longestLocation: 255,
  listening: listening12,
  readLaunch,
  first: ({ isFirst }) => [
    // Moodle takes a status that was never set for `completed` at Finish.
    ...(isFirst ? [[status, 'incomplete'] as const] : []),
    ['cmi.core.exit', 'suspend'],
  ],
  last: ({ completed }) => (completed ? [['cmi.core.exit', exitWhenDone]] : []),
  sessionTime: (milliseconds) => ['cmi.core.session_time', sessionTime12(milliseconds)],
  report: (next, told, has: Has) => {
    const had = parseStatus(has(status) ?? '') ?? 'incomplete';
    return [
      ...(next.score === told.score ? [] : scoreFields(next.score).map(inCore)),
      // Also where an earlier package used other words for the end.
      [status, higherStatus(had, lessonStatus(next, words))],
    ];
  },
  objective: (objective) => [...scoreFields(objective.score), ['status', lessonStatus(objective, words)]],
  interactions: interactions12,
  isOptional: (name) => optional.test(name),
});
