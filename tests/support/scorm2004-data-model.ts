/** The data model of SCORM 2004 4th Edition (RTE, 4.2), as strictly as its data types and ADL's own checks are written. */

type Access = 'read' | 'write' | 'both';

export type ElementRule = {
  readonly access: Access;
  /** What setting a value comes to. */
  readonly judge: (value: string) => 'ok' | 'type' | 'range';
  /** What an unset element reads as; undefined where reading it is an error (403). */
  readonly initial?: string | undefined;
};

type Judge = ElementRule['judge'];

const matches =
  (pattern: RegExp): Judge =>
  (value) =>
    pattern.test(value) ? 'ok' : 'type';

const oneOf =
  (...words: readonly string[]): Judge =>
  (value) =>
    words.includes(value) ? 'ok' : 'type';

/** characterstring with its smallest permitted maximum: content that keeps to it is safe in any LMS. */
const string =
  (longest: number): Judge =>
  (value) =>
    value.length <= longest ? 'ok' : 'type';

const localized: Judge = (value) => {
  const text = value.replace(/^\{lang=[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\}/, '');
  return text.startsWith('{lang=') ? 'type' : string(250)(text);
};

/** real (10,7): at most seven decimals, no exponent. */
const isReal = (value: string): boolean => /^-?\d+(\.\d{1,7})?$/.test(value);

const real =
  (least: number, most: number): Judge =>
  (value) => {
    if (!isReal(value)) return 'type';
    return Number(value) >= least && Number(value) <= most ? 'ok' : 'range';
  };

const anyReal = real(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

// long_identifier_type; word characters that begin with a letter are in every LMS's grammar of it.
const identifier = matches(/^[A-Za-z]\w{0,3999}$/);

/** timeinterval (second,10,2): at least one part, at most two decimals. */
const timeInterval: Judge = (value) => {
  const form = /^P(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
  return form.test(value) && /\d/.test(value) && !value.endsWith('T') ? 'ok' : 'type';
};

/** time (second,10,0): local, without zone and fractions, as ADL's model was seen to take it. */
const time = matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);

const result: Judge = (value) =>
  ['correct', 'incorrect', 'unanticipated', 'neutral'].includes(value) || isReal(value) ? 'ok' : 'type';

const types = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
] as const;

export type InteractionType = (typeof types)[number];

const set = (judge: Judge, initial?: string): ElementRule => ({ access: 'both', judge, initial });
const given = (initial?: string): ElementRule => ({ access: 'read', judge: () => 'ok', initial });
const told = (judge: Judge): ElementRule => ({ access: 'write', judge });

const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');

/** `n` and `m` stand for indices. */
export const rules: Readonly<Record<string, ElementRule>> = {
  'cmi._version': given('1.0'),
  'cmi.learner_id': given('learner-1'),
  'cmi.learner_name': given('O\'Neil, "Ann" <&> Ёжикова'),
  'cmi.location': set(string(1000)),
  'cmi.credit': given('credit'),
  'cmi.mode': given('normal'),
  'cmi.entry': given('ab-initio'),
  'cmi.exit': told(oneOf('time-out', 'suspend', 'logout', 'normal', '')),
  'cmi.completion_status': set(completion, 'unknown'),
  'cmi.completion_threshold': given(),
  'cmi.success_status': set(success, 'unknown'),
  'cmi.scaled_passing_score': given(),
  'cmi.progress_measure': set(real(0, 1)),
  'cmi.score.scaled': set(real(-1, 1)),
  'cmi.score.raw': set(anyReal),
  'cmi.score.min': set(anyReal),
  'cmi.score.max': set(anyReal),
  'cmi.session_time': told(timeInterval),
  'cmi.total_time': given('PT0H0M0S'),
  'cmi.suspend_data': set(string(64_000)),
  'cmi.launch_data': given(),
  'cmi.max_time_allowed': given(),
  'cmi.time_limit_action': given('continue,no message'),
  'cmi.learner_preference.audio_level': set(real(0, 100), '1'),
  'cmi.learner_preference.language': set(string(250), ''),
  'cmi.learner_preference.delivery_speed': set(real(0, 100), '1'),
  'cmi.learner_preference.audio_captioning': set(oneOf('-1', '0', '1'), '0'),
  'cmi.objectives.n.id': set(identifier),
  'cmi.objectives.n.score.scaled': set(real(-1, 1)),
  'cmi.objectives.n.score.raw': set(anyReal),
  'cmi.objectives.n.score.min': set(anyReal),
  'cmi.objectives.n.score.max': set(anyReal),
  'cmi.objectives.n.success_status': set(success, 'unknown'),
  'cmi.objectives.n.completion_status': set(completion, 'unknown'),
  'cmi.objectives.n.progress_measure': set(real(0, 1)),
  'cmi.objectives.n.description': set(localized),
  'cmi.interactions.n.id': set(identifier),
  'cmi.interactions.n.type': set(oneOf(...types)),
  'cmi.interactions.n.objectives.m.id': set(identifier),
  'cmi.interactions.n.timestamp': set(time),
  'cmi.interactions.n.correct_responses.m.pattern': set(string(4000)),
  'cmi.interactions.n.weighting': set(anyReal),
  'cmi.interactions.n.learner_response': set(string(4000)),
  'cmi.interactions.n.result': set(result),
  'cmi.interactions.n.latency': set(timeInterval),
  'cmi.interactions.n.description': set(localized),
};

/** `cmi.interactions.0.id` → `cmi.interactions.n.id` */
export const ruleName = (element: string): string => element.replace(/\.\d+/, '.n').replace(/\.\d+/, '.m');

const names = Object.keys(rules);

/** The parts of a group; undefined for what is no group. */
export const childrenOf = (group: string): readonly string[] | undefined => {
  const inside = names.filter((name) => name.startsWith(`${group}.`)).map((name) => name.slice(group.length + 1));
  const children = [...new Set(inside.map((rest) => rest.replace(/^[nm]\./, '').split('.')[0] ?? ''))];
  return children.length > 0 ? children : undefined;
};

export const isArray = (group: string): boolean =>
  names.some((name) => name.startsWith(`${group}.n.`) || name.startsWith(`${group}.m.`));
