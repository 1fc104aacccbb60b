import { childrenOf, type InteractionType, isArray, ruleName, rules } from './scorm2004-data-model.ts';
import { hasOnePattern, isPattern, isResponse } from './scorm2004-responses.ts';
import type { HostOptions, LoggedCall, Stored } from './strict-scorm12-host.ts';

export type Scorm2004Functions = {
  readonly Initialize: (parameter: string) => string;
  readonly Terminate: (parameter: string) => string;
  readonly GetValue: (element: string) => string;
  readonly SetValue: (element: string, value: string) => string;
  readonly Commit: (parameter: string) => string;
  readonly GetLastError: () => string;
  readonly GetErrorString: (code: string) => string;
  readonly GetDiagnostic: (code: string) => string;
};

export type Strict2004Host = {
  readonly API: Scorm2004Functions;
  /** Every call but those of the error functions. */
  readonly log: readonly LoggedCall[];
  /** What was committed last. */
  readonly stored: () => Stored;
};

type Values = ReadonlyMap<string, string>;
type Answer = { readonly value: string; readonly error: string };

const right = (value: string): Answer => ({ value, error: '0' });
const wrong = (error: string, value = ''): Answer => ({ value, error });

const keyword = /^(.+)\.(_children|_count)$/;

const countOf = (values: Values, group: string): number => {
  const indices = [...values.keys()]
    .filter((name) => name.startsWith(`${group}.`))
    .map((name) => Number.parseInt(name.slice(group.length + 1), 10));
  return Math.max(-1, ...indices) + 1;
};

const readKeyword = (values: Values, group: string, word: string): Answer => {
  const children = childrenOf(ruleName(group));
  if (!children) return wrong('301');
  if (word === '_children') return right(children.join(','));
  return isArray(ruleName(group)) ? right(String(countOf(values, group))) : wrong('301');
};

/** Indices are given one after another (RTE, 3.1.7.4 and 3.1.7.5). */
const isInSequence = (values: Values, element: string, mayAdd: boolean): boolean =>
  [...element.matchAll(/\.(\d+)/g)].every((found) => {
    const count = countOf(values, element.slice(0, found.index));
    return Number(found[1]) < count + (mayAdd ? 1 : 0);
  });

const read = (values: Values, element: string, { tells, unsupported }: HostOptions): Answer => {
  const [, group, word] = keyword.exec(element) ?? [];
  if (group !== undefined && unsupported?.includes(group)) return wrong('402');
  if (group !== undefined && word !== undefined) return readKeyword(values, group, word);
  const rule = rules[ruleName(element)];
  if (!rule) return wrong('401');
  if (!isInSequence(values, element, false)) return wrong('301');
  if (unsupported?.some((name) => element.startsWith(name))) return wrong('402');
  if (rule.access === 'write') return wrong('405');
  const value = values.get(element) ?? tells?.[element] ?? rule.initial;
  return value === undefined ? wrong('403') : right(value);
};

const objectiveIds = (values: Values, but: string): readonly string[] =>
  [...values].filter(([name]) => /^cmi\.objectives\.\d+\.id$/.test(name) && name !== but).map(([, id]) => id);

/** What has to be set before: the id of an objective or interaction, the type before what depends on it. */
const dependency = (values: Values, element: string): string => {
  const [, place = '', rest = ''] = /^(cmi\.(?:objectives|interactions)\.\d+)\.(.+)$/.exec(element) ?? [];
  if (place === '' || rest === 'id') return '0';
  if (!values.has(`${place}.id`)) return '408';
  const needsType = /^(?:correct_responses\.|learner_response$)/.test(rest);
  return needsType && !values.has(`${place}.type`) ? '408' : '0';
};

const uniqueness = (values: Values, element: string, value: string): string => {
  if (!/^cmi\.objectives\.\d+\.id$/.test(element)) return '0';
  const now = values.get(element);
  return objectiveIds(values, element).includes(value) || (now !== undefined && now !== value) ? '351' : '0';
};

const response = (values: Values, element: string, value: string): string => {
  const [, place = '', rest = ''] = /^(cmi\.interactions\.\d+)\.(.+)$/.exec(element) ?? [];
  const type = values.get(`${place}.type`) as InteractionType | undefined;
  if (!type) return '0';
  if (rest === 'learner_response') return isResponse(type, value) ? '0' : '406';
  const [, pattern] = /^correct_responses\.(\d+)\.pattern$/.exec(rest) ?? [];
  if (pattern === undefined) return '0';
  if (hasOnePattern(type) && pattern !== '0') return '351';
  return isPattern(type, value) ? '0' : '406';
};

/** The error that setting has; '0' for none. */
const refusal = (values: Values, [element, value]: readonly [string, string], options: HostOptions): string => {
  if (keyword.test(element)) return '404';
  const rule = rules[ruleName(element)];
  if (!rule) return '401';
  if (options.unsupported?.some((name) => element.startsWith(name))) return '402';
  if (!isInSequence(values, element, true)) return '351';
  if (rule.access === 'read') return '404';
  const judged = { ok: '0', type: '406', range: '407' }[rule.judge(value)];
  const checks = [judged, dependency(values, element), uniqueness(values, element, value)];
  return checks.find((error) => error !== '0') ?? response(values, element, value);
};

const seconds = (interval: string): number => {
  const [, hours = 0, minutes = 0, rest = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(interval) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
};

const intervalOf = (total: number): string =>
  `PT${Math.floor(total / 3600)}H${Math.floor(total / 60) % 60}M${Math.round((total % 60) * 100) / 100}S`;

/**
 * What the next launch finds when the session ends now, or is killed: only an attempt that was suspended goes on, any
 * other exit makes the next one a new attempt without data (RTE, 4.2.8).
 */
const afterSession = (values: Values): Stored => {
  if (values.get('cmi.exit') !== 'suspend') return {};
  const kept = new Map(values);
  const total = seconds(values.get('cmi.total_time') ?? 'PT0S') + seconds(values.get('cmi.session_time') ?? 'PT0S');
  kept.set('cmi.total_time', intervalOf(total));
  kept.set('cmi.entry', 'resume');
  kept.delete('cmi.exit');
  kept.delete('cmi.session_time');
  return Object.fromEntries(kept);
};

/** What is done in review, in browse mode or without credit changes nothing of the attempt (RTE, 4.2.6 and 4.2.14). */
const counts = ({ tells }: HostOptions): boolean =>
  (tells?.['cmi.mode'] ?? 'normal') === 'normal' && tells?.['cmi.credit'] !== 'no-credit';

/** Errors of calls that come at the wrong time: before Initialize, and after Terminate. */
const untimely = {
  Terminate: ['112', '113'],
  GetValue: ['122', '123'],
  SetValue: ['132', '133'],
  Commit: ['142', '143'],
} as const;

/**
 * One launch in an LMS that takes SCORM 2004 4th Edition at its word: what the specification does not allow is refused.
 * A launch that was killed leaves what was committed.
 */
export const strictScorm2004Host = (options: HostOptions = {}): Strict2004Host => {
  const log: LoggedCall[] = [];
  let values: Values = new Map(Object.entries(options.stored ?? {}));
  let stored: Stored = options.stored ?? {};
  let phase: 'new' | 'open' | 'over' = 'new';
  let failures = options.commitFails ?? 0;
  let lastError = '0';

  const persist = (): Answer => {
    if (failures > 0) {
      failures -= 1;
      return wrong('391', 'false');
    }
    if (!counts(options)) return right('true');
    const cut = options.truncateSuspendData;
    const kept = Object.entries(afterSession(values));
    stored = Object.fromEntries(
      kept.map(([name, value]) => [name, name === 'cmi.suspend_data' ? value.slice(0, cut) : value]),
    );
    options.store?.(stored);
    return right('true');
  };

  const timely = (name: keyof typeof untimely, answer: () => Answer): Answer => {
    const [before, after] = untimely[name];
    if (phase === 'open') return answer();
    return wrong(phase === 'new' ? before : after, name === 'GetValue' ? '' : 'false');
  };

  const answers = {
    Initialize: (): Answer => {
      if (phase === 'open') return wrong('103', 'false');
      if (phase === 'over') return wrong('104', 'false');
      if (options.refuseInitialize) return wrong('102', 'false');
      phase = 'open';
      return right('true');
    },
    Terminate: (): Answer =>
      timely('Terminate', () => {
        phase = 'over';
        return persist();
      }),
    Commit: (): Answer => timely('Commit', persist),
    GetValue: (element: string): Answer => timely('GetValue', () => read(values, element, options)),
    SetValue: (element: string, value: string): Answer =>
      timely('SetValue', () => {
        const error = refusal(values, [element, value], options);
        if (error !== '0') return wrong(error, 'false');
        values = new Map([...values, [element, value]]);
        return right('true');
      }),
  };

  const answering =
    (name: keyof typeof answers, parameters: number) =>
    (...args: string[]): string => {
      const isEmpty = !['Initialize', 'Terminate', 'Commit'].includes(name) || args[0] === '';
      const wellCalled = args.length === parameters && args.every((arg) => typeof arg === 'string') && isEmpty;
      const [first = '', second = ''] = args;
      const { value, error } = wellCalled ? answers[name](first, second) : wrong('201', 'false');
      lastError = error;
      log.push({ name, args, result: value, error });
      return value;
    };

  return {
    API: {
      Initialize: answering('Initialize', 1),
      Terminate: answering('Terminate', 1),
      GetValue: answering('GetValue', 1),
      SetValue: answering('SetValue', 2),
      Commit: answering('Commit', 1),
      GetLastError: () => lastError,
      GetErrorString: (code) => (code === '0' ? 'No Error' : `Error ${code}`),
      GetDiagnostic: (code) => (code === '0' ? '' : `Error ${code}`),
    },
    log,
    stored: () => stored,
  };
};
