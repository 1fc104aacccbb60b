import { type Answer, answerOf, offline } from './answer.ts';
import type { XapiClock } from './clock.ts';
import type { Json, Statement } from './statement.ts';

/** `fetch` of the browser, or a fake. */
export type Fetch = (address: string, request: RequestInit) => Promise<Response>;

/** Where the learner's record is in an LRS, as a launch says. */
export type LrsAddress = {
  readonly endpoint: string;
  /** The whole header. */
  readonly authorization: string;
  /** Given back as it came: some LMSs compare it field by field. */
  readonly actor: Json;
  readonly activityId: string;
  /** None where a plain xAPI launch has none. */
  readonly registration: string | undefined;
};

export type StateDocument = {
  /** Undefined where there is none yet. */
  readonly text: string | undefined;
  /** Undefined where the LRS gives none or the browser may not see it. */
  readonly etag: string | undefined;
};

/** What has to hold for a write to be taken: the header of HTTP and its value. */
export type Condition = readonly [name: 'If-Match' | 'If-None-Match', value: string];

export type Lrs = {
  readonly state: (id: string) => Promise<Answer<StateDocument>>;
  /** PUT replaces the document; POST merges its fields and asks no condition (xAPI 1.0.3, Communication 2.2). */
  readonly write: (
    how: 'PUT' | 'POST',
    document: { readonly id: string; readonly text: string; readonly condition?: Condition | undefined },
  ) => Promise<Answer<Pick<StateDocument, 'etag'>>>;
  readonly send: (statements: readonly Statement[]) => Promise<Answer<undefined>>;
  /** A document of the learner's profile; undefined where there is none. */
  readonly profile: (id: string) => Promise<Answer<string | undefined>>;
};

/** Nobody waits longer for one request. */
const patience = 15_000;

/** Browsers refuse more in requests that may outlive their page (Fetch, 4.6); counted in characters of JSON. */
const mostKept = 20_000;

const json = 'application/json';

/** Requests may outlive the page: an answer given right before it closes still arrives. */
const outliving = (body: string): RequestInit => ({ body, ...(body.length <= mostKept && { keepalive: true }) });

const requester = ({ endpoint, authorization }: LrsAddress, fetch: Fetch, clock: XapiClock) => {
  const root = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  const headers = { Authorization: authorization, 'X-Experience-API-Version': '1.0.3' };
  return async (path: string, request: RequestInit, judge = answerOf): Promise<Answer<Response>> => {
    const abort = new AbortController();
    const callOff = clock.later(() => abort.abort(), patience);
    try {
      const all = { ...headers, ...(request.headers as Record<string, string> | undefined) };
      return judge(await fetch(root + path, { cache: 'no-store', ...request, headers: all, signal: abort.signal }));
    } catch {
      return offline;
    } finally {
      callOff();
    }
  };
};

const notFound = 404;

/** That there is no document yet is an answer like any other. */
const orNone = (response: Response): Answer<Response> =>
  response.status === notFound ? { ok: true, value: response } : answerOf(response);

/** A connection that breaks while the answer is read is no answer. */
const textOf = async (response: Response): Promise<Answer<string>> => {
  try {
    return { ok: true, value: await response.text() };
  } catch {
    return offline;
  }
};

export const lrsAt = (address: LrsAddress, fetch: Fetch, clock: XapiClock): Lrs => {
  const request = requester(address, fetch, clock);
  const agent = JSON.stringify(address.actor);
  const statePath = (stateId: string): string => {
    const { activityId, registration } = address;
    const query = { stateId, activityId, agent, ...(registration !== undefined && { registration }) };
    return `activities/state?${new URLSearchParams(query)}`;
  };
  const read = async (path: string): Promise<Answer<StateDocument>> => {
    const answer = await request(path, { method: 'GET' }, orNone);
    if (!answer.ok) return answer;
    if (answer.value.status === notFound) return { ok: true, value: { text: undefined, etag: undefined } };
    const text = await textOf(answer.value);
    const etag = answer.value.headers.get('ETag') ?? undefined;
    return text.ok ? { ok: true, value: { text: text.value, etag } } : text;
  };
  return {
    state: (id) => read(statePath(id)),
    write: async (method, { id, text, condition }) => {
      const headers = { 'Content-Type': json, ...(condition && { [condition[0]]: condition[1] }) };
      const answer = await request(statePath(id), { method, headers, ...outliving(text) });
      return answer.ok ? { ok: true, value: { etag: answer.value.headers.get('ETag') ?? undefined } } : answer;
    },
    send: async (statements) => {
      const body = JSON.stringify(statements);
      const answer = await request('statements', {
        method: 'POST',
        headers: { 'Content-Type': json },
        ...outliving(body),
      });
      return answer.ok ? { ok: true, value: undefined } : answer;
    },
    profile: async (id) => {
      const answer = await read(`agents/profile?${new URLSearchParams({ profileId: id, agent })}`);
      return answer.ok ? { ok: true, value: answer.value.text } : answer;
    },
  };
};
