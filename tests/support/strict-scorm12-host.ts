import { childrenOf, isArray, ruleName, rules } from './scorm12-data-model.ts';

/** What an LMS keeps of one learner's attempt between launches. */
export type Stored = Readonly<Record<string, string>>;

export type HostOptions = {
  /** What an earlier launch left. */
  readonly stored?: Stored | undefined;
  /** Gets what is to be stored, at every commit that succeeds. */
  readonly store?: ((stored: Stored) => void) | undefined;
  /** Over what the LMS tells of itself: `{'cmi.core.lesson_mode': 'review'}`. */
  readonly tells?: Stored | undefined;
  readonly refuseInitialize?: boolean | undefined;
  /** So many commits fail before one succeeds. */
  readonly commitFails?: number | undefined;
  /** Cuts suspend_data to so many characters when it is stored, and says nothing. */
  readonly truncateSuspendData?: number | undefined;
  /** Elements that this LMS does not implement. */
  readonly unsupported?: readonly string[] | undefined;
};

export type LoggedCall = {
  readonly name: string;
  readonly args: readonly string[];
  readonly result: string;
  readonly error: string;
};

export type Scorm12Functions = {
  readonly LMSInitialize: (parameter: string) => string;
  readonly LMSFinish: (parameter: string) => string;
  readonly LMSGetValue: (element: string) => string;
  readonly LMSSetValue: (element: string, value: string) => string;
  readonly LMSCommit: (parameter: string) => string;
  readonly LMSGetLastError: () => string;
  readonly LMSGetErrorString: (code: string) => string;
  readonly LMSGetDiagnostic: (code: string) => string;
};

export type StrictHost = {
  readonly API: Scorm12Functions;
  /** Every call but those of the error functions. */
  readonly log: readonly LoggedCall[];
  /** What was committed last. */
  readonly stored: () => Stored;
};

/** SCORM 1.2 RTE, 3.3.5. */
const errors: Readonly<Record<string, string>> = {
  '0': 'No error',
  '101': 'General exception',
  '201': 'Invalid argument error',
  '202': 'Element cannot have children',
  '203': 'Element not an array. Cannot have count',
  '301': 'Not initialized',
  '401': 'Not implemented error',
  '402': 'Invalid set value, element is a keyword',
  '403': 'Element is read only',
  '404': 'Element is write only',
  '405': 'Incorrect Data Type',
};

type Answer = { readonly value: string; readonly error: string };

const right = (value: string): Answer => ({ value, error: '0' });
const wrong = (error: string, value = ''): Answer => ({ value, error });

const keyword = /^(.+)\.(_children|_count|_version)$/;

const countOf = (values: ReadonlyMap<string, string>, group: string): number => {
  const indices = [...values.keys()]
    .filter((name) => name.startsWith(`${group}.`))
    .map((name) => Number.parseInt(name.slice(group.length + 1), 10));
  return Math.max(-1, ...indices) + 1;
};

const readKeyword = (values: ReadonlyMap<string, string>, group: string, word: string): Answer => {
  if (word === '_version') return group === 'cmi' ? right('3.4') : wrong('201');
  const children = childrenOf(ruleName(group));
  if (word === '_count') return isArray(ruleName(group)) ? right(String(countOf(values, group))) : wrong('203');
  return children ? right(children.join(',')) : wrong('202');
};

/** Indices are given one after another: RTE, 3.4.3. */
const isInSequence = (values: ReadonlyMap<string, string>, element: string): boolean =>
  [...element.matchAll(/\.(\d+)/g)].every(
    (found) => Number(found[1]) <= countOf(values, element.slice(0, found.index)),
  );

const read = (values: ReadonlyMap<string, string>, element: string, { tells, unsupported }: HostOptions): Answer => {
  const [, group, word] = keyword.exec(element) ?? [];
  if (group !== undefined && word !== undefined) return readKeyword(values, group, word);
  const rule = rules[ruleName(element)];
  if (!rule || !isInSequence(values, element)) return wrong('201');
  if (unsupported?.includes(element)) return wrong('401');
  if (rule.access === 'write') return wrong('404');
  return right(values.get(element) ?? tells?.[element] ?? rule.initial);
};

/** The error that setting has; '0' for none. */
const refusal = (
  values: ReadonlyMap<string, string>,
  [element, value]: readonly [string, string],
  options: HostOptions,
) => {
  if (keyword.test(element)) return '402';
  const rule = rules[ruleName(element)];
  if (!rule || !isInSequence(values, element)) return '201';
  if (options.unsupported?.includes(element)) return '401';
  if (rule.access === 'read') return '403';
  return rule.accepts(value) ? '0' : '405';
};

const hundredths = (timespan: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = timespan.split(':').map(Number);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 100);
};

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

const timespanOf = (total: number): string =>
  `${String(Math.floor(total / 360_000)).padStart(4, '0')}:${two((total / 6000) % 60)}:${two((total / 100) % 60)}.${two(total % 100)}`;

/** A killed session left its exit and its time; the exit says how to enter again. */
const atLaunch = (stored: Stored): ReadonlyMap<string, string> => {
  const values = new Map(Object.entries(stored));
  if (values.get('cmi.core.exit') === 'suspend') values.set('cmi.core.entry', 'resume');
  values.delete('cmi.core.exit');
  values.delete('cmi.core.session_time');
  return values;
};

/** As Moodle does: who leaves without a word about the status has completed. */
const statusAtFinish = (mode: string): string => (mode === 'browse' ? 'browsed' : 'completed');

/** What the next launch finds when the session ends now. */
const afterFinish = (values: ReadonlyMap<string, string>, mode: string): ReadonlyMap<string, string> => {
  const ended = new Map(values);
  if (!values.has('cmi.core.lesson_status')) ended.set('cmi.core.lesson_status', statusAtFinish(mode));
  ended.set('cmi.core.entry', values.get('cmi.core.exit') === 'suspend' ? 'resume' : '');
  const total =
    hundredths(values.get('cmi.core.total_time') ?? '') + hundredths(values.get('cmi.core.session_time') ?? '');
  ended.set('cmi.core.total_time', timespanOf(total));
  ended.delete('cmi.core.exit');
  ended.delete('cmi.core.session_time');
  return ended;
};

/**
 * One launch in an LMS that takes SCORM 1.2 at its word: what the specification does not allow is refused.
 * A launch that was killed leaves what was committed.
 */
export const strictScorm12Host = (options: HostOptions = {}): StrictHost => {
  const log: LoggedCall[] = [];
  let values: ReadonlyMap<string, string> = atLaunch(options.stored ?? {});
  let stored: Stored = options.stored ?? {};
  let phase: 'new' | 'open' | 'over' = 'new';
  let failures = options.commitFails ?? 0;
  let lastError = '0';

  const persist = (): Answer => {
    if (failures > 0) {
      failures -= 1;
      return wrong('101', 'false');
    }
    const cut = options.truncateSuspendData;
    stored = Object.fromEntries(
      [...values].map(([name, value]) => [name, name === 'cmi.suspend_data' ? value.slice(0, cut) : value]),
    );
    options.store?.(stored);
    return right('true');
  };

  const answers = {
    LMSInitialize: (): Answer => {
      if (phase !== 'new' || options.refuseInitialize) return wrong('101', 'false');
      phase = 'open';
      return right('true');
    },
    LMSFinish: (): Answer => {
      if (phase !== 'open') return wrong('301', 'false');
      phase = 'over';
      values = afterFinish(values, options.tells?.['cmi.core.lesson_mode'] ?? 'normal');
      return persist();
    },
    LMSCommit: (): Answer => (phase === 'open' ? persist() : wrong('301', 'false')),
    LMSGetValue: (element: string): Answer => (phase === 'open' ? read(values, element, options) : wrong('301')),
    LMSSetValue: (element: string, value: string): Answer => {
      if (phase !== 'open') return wrong('301', 'false');
      const error = refusal(values, [element, value], options);
      if (error !== '0') return wrong(error, 'false');
      values = new Map([...values, [element, value]]);
      return right('true');
    },
  };

  const answering =
    (name: keyof typeof answers, parameters: number) =>
    (...args: string[]): string => {
      const isEmpty = !['LMSInitialize', 'LMSFinish', 'LMSCommit'].includes(name) || args[0] === '';
      const wellCalled = args.length === parameters && args.every((arg) => typeof arg === 'string') && isEmpty;
      const [first = '', second = ''] = args;
      const { value, error } = wellCalled ? answers[name](first, second) : wrong('201', 'false');
      lastError = error;
      log.push({ name, args, result: value, error });
      return value;
    };

  return {
    API: {
      LMSInitialize: answering('LMSInitialize', 1),
      LMSFinish: answering('LMSFinish', 1),
      LMSGetValue: answering('LMSGetValue', 1),
      LMSSetValue: answering('LMSSetValue', 2),
      LMSCommit: answering('LMSCommit', 1),
      LMSGetLastError: () => lastError,
      LMSGetErrorString: (code) => errors[code] ?? '',
      LMSGetDiagnostic: (code) => errors[code] ?? '',
    },
    log,
    stored: () => stored,
  };
};
