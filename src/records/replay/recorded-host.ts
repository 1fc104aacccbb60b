import type { ScormApi } from '#records/scorm/api-call.ts';
import type { ScormDialect } from '#records/scorm/dialect.ts';
import type { Call, Described, Entry, Method } from '#records/trace/entry.ts';

/** What stands for what the trace does not tell. */
export type Stand = {
  /** A bookmark of this course, whatever the learner's was. */
  readonly bookmark: string;
  /** A call that took long has the page's clock go on by so much. */
  readonly passed: (milliseconds: number) => void;
};

const answerOf = (described: Described, { bookmark }: Stand): string | null => {
  switch (described.is) {
    case 'nothing':
      return null;
    case 'word':
      return described.word;
    case 'count':
      return String(described.count);
    case 'number':
      return '0';
    case 'data':
      return bookmark;
    case 'hidden':
    case 'text':
      return 'text';
    case 'empty':
    case 'threw':
      return '';
    default:
      return described satisfies never;
  }
};

const unknown: Readonly<Record<Method, Pick<Call, 'returned' | 'code' | 'ms'>>> = {
  initialize: { returned: { is: 'word', word: 'true' }, code: 0, ms: 0 },
  finish: { returned: { is: 'word', word: 'true' }, code: 0, ms: 0 },
  commit: { returned: { is: 'word', word: 'true' }, code: 0, ms: 0 },
  set: { returned: { is: 'word', word: 'true' }, code: 0, ms: 0 },
  get: { returned: { is: 'empty' }, code: 0, ms: 0 },
};

/**
 * An LMS that answers as the recorded one did: to each call of one kind what was answered to such calls, in their order,
 * then the last of it again; to a call that was never made, yes.
 */
export const recordedHost = (entries: readonly Entry[], dialect: ScormDialect, stand: Stand): ScormApi => {
  const queues = new Map<string, Call[]>();
  for (const entry of entries) {
    if (entry.kind !== 'call') continue;
    const key = `${entry.method} ${entry.element ?? ''}`;
    queues.set(key, [...(queues.get(key) ?? []), entry]);
  }
  let code = 0;
  const answer =
    (method: Method) =>
    (element: unknown): string | null => {
      const name = method === 'get' || method === 'set' ? String(element) : '';
      const queue = queues.get(`${method} ${name}`) ?? [];
      const recorded = (queue.length > 1 ? queue.shift() : queue[0]) ?? unknown[method];
      code = recorded.code;
      stand.passed(recorded.ms);
      if (recorded.returned.is === 'threw') throw new Error('as recorded');
      return answerOf(recorded.returned, stand);
    };
  return {
    [dialect.initialize]: answer('initialize'),
    [dialect.finish]: answer('finish'),
    [dialect.get]: answer('get'),
    [dialect.set]: answer('set'),
    [dialect.commit]: answer('commit'),
    [dialect.lastError]: () => String(code),
  };
};
