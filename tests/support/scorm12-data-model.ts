/** The data model of SCORM 1.2 (RTE, 3.4), as strictly as its data types are written. */

type Access = 'read' | 'write' | 'both';

export type ElementRule = {
  readonly access: Access;
  /** Whether a value may be set. */
  readonly accepts: (value: string) => boolean;
  /** What an unset element reads as. */
  readonly initial: string;
};

const matches =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);

// CMIString: ASCII, as the RTE has it; content that keeps to it is safe in any LMS.
const string = (longest: number) => (value: string) => value.length <= longest && /^[\t\n\r -~]*$/.test(value);
const identifier = matches(/^[A-Za-z0-9_-]{1,255}$/);
const timespan = matches(/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/);
const time = matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const oneOf =
  (...words: readonly string[]) =>
  (value: string): boolean =>
    words.includes(value);

const isDecimal = matches(/^-?\d+(\.\d+)?$/);
const decimal = (least: number, most: number) => (value: string) =>
  isDecimal(value) && Number(value) >= least && Number(value) <= most;
const integer = (least: number, most: number) => (value: string) =>
  /^-?\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
const score = (value: string): boolean => value === '' || decimal(0, 100)(value);

const set = (accepts: ElementRule['accepts'], initial = ''): ElementRule => ({ access: 'both', accepts, initial });
const given = (initial: string): ElementRule => ({ access: 'read', accepts: () => false, initial });
const told = (accepts: ElementRule['accepts']): ElementRule => ({ access: 'write', accepts, initial: '' });

// "not attempted" is for the LMS to say.
const settableStatus = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed');
const result = (value: string): boolean =>
  oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value) || isDecimal(value);

/** `n` and `m` stand for indices. */
export const rules: Readonly<Record<string, ElementRule>> = {
  'cmi.core.student_id': given('learner-1'),
  'cmi.core.student_name': given('O\'Neil, "Ann" <&>'),
  'cmi.core.lesson_location': set(string(255)),
  'cmi.core.credit': given('credit'),
  'cmi.core.lesson_status': set(settableStatus, 'not attempted'),
  'cmi.core.entry': given('ab-initio'),
  'cmi.core.score.raw': set(score),
  'cmi.core.score.min': set(score),
  'cmi.core.score.max': set(score),
  'cmi.core.total_time': given('0000:00:00.00'),
  'cmi.core.lesson_mode': given('normal'),
  'cmi.core.exit': told(oneOf('time-out', 'suspend', 'logout', '')),
  'cmi.core.session_time': told(timespan),
  'cmi.suspend_data': set(string(4096)),
  'cmi.launch_data': given(''),
  'cmi.comments': set(string(4096)),
  'cmi.comments_from_lms': given(''),
  'cmi.student_data.mastery_score': given(''),
  'cmi.student_data.max_time_allowed': given(''),
  'cmi.student_data.time_limit_action': given(''),
  'cmi.student_preference.audio': set(integer(-1, 100), '0'),
  'cmi.student_preference.language': set(string(255)),
  'cmi.student_preference.speed': set(integer(-100, 100), '0'),
  'cmi.student_preference.text': set(integer(-1, 1), '0'),
  'cmi.objectives.n.id': set(identifier),
  'cmi.objectives.n.score.raw': set(score),
  'cmi.objectives.n.score.min': set(score),
  'cmi.objectives.n.score.max': set(score),
  'cmi.objectives.n.status': set(settableStatus, 'not attempted'),
  'cmi.interactions.n.id': told(identifier),
  'cmi.interactions.n.objectives.m.id': told(identifier),
  'cmi.interactions.n.time': told(time),
  'cmi.interactions.n.type': told(
    oneOf('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
  ),
  'cmi.interactions.n.correct_responses.m.pattern': told(string(255)),
  'cmi.interactions.n.weighting': told(decimal(-100, 100)),
  'cmi.interactions.n.student_response': told(string(255)),
  'cmi.interactions.n.result': told(result),
  'cmi.interactions.n.latency': told(timespan),
};

/** `cmi.interactions.0.id` → `cmi.interactions.n.id` */
export const ruleName = (element: string): string => element.replace(/\.\d+/, '.n').replace(/\.\d+/, '.m');

const names = Object.keys(rules);

/** The parts of a group; undefined for what is no group. */
export const childrenOf = (group: string): readonly string[] | undefined => {
  const inside = names.filter((name) => name.startsWith(`${group}.`)).map((name) => name.slice(group.length + 1));
  const children = [...new Set(inside.map((rest) => rest.replace(/^n\./, '').split('.')[0] ?? ''))];
  return children.length > 0 ? children : undefined;
};

export const isArray = (group: string): boolean =>
  names.some((name) => name.startsWith(`${group}.n.`) || name.startsWith(`${group}.m.`));
