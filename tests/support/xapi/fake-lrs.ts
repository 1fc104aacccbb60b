import { createHash } from 'node:crypto';
import type { Fetch } from '#records/xapi/lrs.ts';
import type { Statement } from '#records/xapi/statement.ts';

/** A learning record store that takes xAPI 1.0.3 at its word, by hand; it can be made to fail in all the ways LRSs do. */

export type LrsRequest = {
  readonly method: string;
  /** From the endpoint on: `activities/state?…`. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type LrsResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/**
 * `down`: the request does not arrive. `lost`: it arrives and the answer does not. `hangs`: never an answer.
 * `login`: the page of an expired session.
 */
export type Fault = 'down' | 'lost' | 'hangs' | 'login' | { readonly status: number; readonly retryAfter?: number };

export type LrsOptions = {
  /** Refuses a PUT over a document without a condition. */
  readonly demandsCondition?: boolean;
  /** As a browser sees it where the server does not expose the header. */
  readonly hidesEtag?: boolean;
  /** As a browser does where the server does not allow the header: the request fails. */
  readonly forbidsConditions?: boolean;
  /** Why the LMS does not take a request; undefined where it does. */
  readonly judge?: (request: LrsRequest, statements: readonly Statement[]) => string | undefined;
  /** After a request was answered. */
  readonly answered?: (request: LrsRequest, response: LrsResponse, statements: readonly Statement[]) => void;
};

export type Logged = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly keepalive: boolean;
};

export type FakeLrs = {
  readonly handle: (request: LrsRequest) => LrsResponse;
  readonly fetch: Fetch;
  /** In the order of arrival. */
  readonly statements: readonly Statement[];
  readonly verbs: () => readonly string[];
  readonly log: readonly Logged[];
  /** Why requests were refused. */
  readonly complaints: readonly string[];
  /** The next requests whose path begins so come to this, one after another. */
  readonly fail: (path: string, ...faults: readonly Fault[]) => void;
  /** The text of a state document. */
  readonly stateText: (stateId: string) => string | undefined;
  readonly putState: (stateId: string, query: Readonly<Record<string, string>>, text: string) => void;
  readonly forgetState: () => void;
};

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

const answer = (status: number, body = '', headers: LrsResponse['headers'] = {}): LrsResponse => ({
  status,
  body,
  headers,
});

// xAPI 1.0.3, Communication 3.1: the SHA-1 of the content.
const etagOf = (text: string): string => `"${createHash('sha1').update(text).digest('hex')}"`;

const keyOf = (query: URLSearchParams): string =>
  JSON.stringify(['stateId', 'profileId', 'activityId', 'agent', 'registration'].map((name) => query.get(name)));

const flawIn = (statement: Statement): string | undefined => {
  if (!uuid.test(statement.id)) return `4.1.0.0-1: no UUID: ${statement.id}`;
  if (!statement.actor || !statement.verb?.id || !statement.object?.['id']) return '4.1.0.0-1: a part is missing';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(statement.timestamp)) return '9.7.0.0-2: not in UTC';
  return undefined;
};

/** What may differ between two deliveries of one statement: nothing (Communication 2.1.2). */
const isSame = (one: Statement, other: Statement): boolean => JSON.stringify(one) === JSON.stringify(other);

export const fakeLrs = (options: LrsOptions = {}): FakeLrs => {
  const documents = new Map<string, string>();
  const statements: Statement[] = [];
  const log: Logged[] = [];
  const complaints: string[] = [];
  const faults: { readonly path: string; readonly fault: Fault }[] = [];

  const store = (batch: readonly Statement[]): LrsResponse => {
    const known = (statement: Statement) => statements.find(({ id }) => id === statement.id);
    const flaw = batch.map(flawIn).find((each) => each !== undefined);
    if (flaw !== undefined) return answer(400, flaw);
    const clash = batch.find((statement) => {
      const other = known(statement);
      return other && !isSame(other, statement);
    });
    if (clash) return answer(409, `another statement has the id ${clash.id}`);
    statements.push(...batch.filter((statement) => !known(statement)));
    return answer(200, JSON.stringify(batch.map(({ id }) => id)), { 'content-type': 'application/json' });
  };

  const put = ({ headers, body }: LrsRequest, key: string): LrsResponse => {
    const old = documents.get(key);
    const [match, none] = [headers['if-match'], headers['if-none-match']];
    if (match !== undefined && (old === undefined || etagOf(old) !== match)) return answer(412);
    if (none === '*' && old !== undefined) return answer(412);
    if (options.demandsCondition && old !== undefined && match === undefined) return answer(409, 'If-Match is missing');
    documents.set(key, body);
    return answer(204);
  };

  const document = (request: LrsRequest, query: URLSearchParams): LrsResponse => {
    const key = keyOf(query);
    const old = documents.get(key);
    switch (request.method) {
      case 'GET':
        if (old === undefined) return answer(404);
        return answer(200, old, {
          'content-type': 'application/json',
          ...(!options.hidesEtag && { etag: etagOf(old) }),
        });
      case 'PUT':
        return put(request, key);
      case 'POST':
        documents.set(key, JSON.stringify({ ...JSON.parse(old ?? '{}'), ...JSON.parse(request.body) }));
        return answer(204);
      default:
        return answer(405);
    }
  };

  const route = (request: LrsRequest): LrsResponse => {
    if (request.headers['x-experience-api-version'] !== '1.0.3') return answer(400, 'no version');
    const { pathname, searchParams } = new URL(request.path, 'http://lrs/');
    const isStatements = pathname === '/statements';
    const batch: readonly Statement[] = isStatements ? [JSON.parse(request.body)].flat() : [];
    const complaint = options.judge?.(request, batch);
    if (complaint !== undefined) complaints.push(complaint);
    const response =
      complaint === undefined
        ? isStatements
          ? store(batch)
          : document(request, searchParams)
        : answer(401, complaint);
    options.answered?.(request, response, batch);
    return response;
  };

  const handle = (request: LrsRequest): LrsResponse => {
    if (options.forbidsConditions && (request.headers['if-match'] ?? request.headers['if-none-match']))
      throw new TypeError();
    const at = faults.findIndex(({ path }) => request.path.startsWith(path));
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
    if (fault === 'down') throw new TypeError('no network');
    if (fault === 'login') return answer(200, '<html>', { 'content-type': 'text/html' });
    if (typeof fault === 'object')
      return answer(
        fault.status,
        '',
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) },
      );
    const response = route(request);
    if (fault === 'lost') throw new TypeError('no answer');
    return response;
  };

  const fetch: Fetch = async (address, { method = 'GET', headers = {}, body, keepalive = false, signal }) => {
    const path = address.replace(/^https?:\/\/[^/]+\/(?:lrs\/)?/, '');
    const hangs = faults.findIndex((each) => path.startsWith(each.path) && each.fault === 'hangs');
    if (hangs >= 0) {
      faults.splice(hangs, 1);
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    }
    const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
    const response = handle({ method, path, headers: Object.fromEntries(names), body: String(body ?? '') });
    log.push({ method, path, status: response.status, keepalive });
    const hasBody = response.status !== 204;
    return new Response(hasBody ? response.body : null, { status: response.status, headers: response.headers });
  };

  return {
    handle,
    fetch,
    statements,
    verbs: () => statements.map(({ verb }) => verb.id.replace(/^.*\//, '')),
    log,
    complaints,
    fail: (path, ...what) => faults.push(...what.map((fault) => ({ path, fault }))),
    stateText: (stateId) => [...documents].find(([key]) => JSON.parse(key)[0] === stateId)?.[1],
    putState: (stateId, query, text) => documents.set(keyOf(new URLSearchParams({ stateId, ...query })), text),
    forgetState: () => documents.clear(),
  };
};
