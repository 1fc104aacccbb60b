/** What a trace keeps. Nothing in it says who the learner is or what was answered. */

/** A value as far as it may be told: a word of the standard, a count, or only how long it is. */
export type Described =
  | { readonly is: 'empty' | 'hidden' | 'nothing' | 'threw' }
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'count'; readonly count: number }
  | { readonly is: 'number' | 'text'; readonly length: number }
  /** `cmi.suspend_data`: its length in characters, and the CRC-32 of it. */
  | { readonly is: 'data'; readonly length: number; readonly crc: number };

export const standards = ['scorm12', 'scorm2004', 'cmi5', 'xapi'] as const;
export type Standard = (typeof standards)[number];

/** What each function of an API is for, whatever a standard calls it. */
export const methods = ['initialize', 'finish', 'get', 'set', 'commit'] as const;
export type Method = (typeof methods)[number];

export type Call = {
  readonly kind: 'call';
  readonly method: Method;
  /** `other` for a name that is not one of the standard. */
  readonly element?: string | undefined;
  readonly sent?: Described | undefined;
  readonly returned: Described;
  /** Of GetLastError. */
  readonly code: number;
  readonly ms: number;
};

export const paths = ['statements', 'state', 'launch-data', 'profile', 'token', 'other'] as const;

export type Request = {
  readonly kind: 'request';
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: (typeof paths)[number];
  /** Characters that were sent. */
  readonly length: number;
  /** 0 where no answer came. */
  readonly status: number;
  readonly ms: number;
};

export const deeds = ['open', 'save', 'erase', 'restore', 'hidden', 'finish'] as const;

/** What the page asked of the record. */
export type Did = { readonly kind: 'did'; readonly what: (typeof deeds)[number] };

/** What the page was answered, and so the learner shown: `lms`, `failed-offline`, `kept-device`, `notice-lms-refused`. */
export type Told = { readonly kind: 'told'; readonly words: readonly string[] };

/** `at`: milliseconds since the launch. */
export type Entry = { readonly at: number } & (Call | Request | Did | Told);

export type Trace = {
  readonly standard: Standard;
  /** How many earlier entries gave way to these. */
  readonly dropped: number;
  readonly entries: readonly Entry[];
};
