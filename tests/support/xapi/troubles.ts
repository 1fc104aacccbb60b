import type { Fetch } from '#records/xapi/lrs.ts';

/** How an LRS goes wrong until it is well again: what it does with a request instead of taking it. */
export type LrsTrouble = (address: string, request: RequestInit) => Promise<Response>;

const status =
  (code: number): LrsTrouble =>
  async () =>
    new Response(null, { status: code });

/** Until the page gives up. */
export const hangs: LrsTrouble = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

/** The answer comes after the page has given up; the request was taken. */
export const takesAndHangs =
  (fetch: Fetch): LrsTrouble =>
  async (address, request) => {
    await fetch(address, { ...request, signal: null });
    return hangs(address, request);
  };

export const noNetwork: LrsTrouble = async () => {
  throw new TypeError('Failed to fetch');
};

export const broken = status(503);
export const unauthorized = status(401);

/** A login page that answers 200. */
export const loginPage: LrsTrouble = async () =>
  new Response('<!doctype html><form>', { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' } });

/** Says well to everything that is written and keeps nothing of it; what is read is what there was. */
export const dropsWrites =
  (fetch: Fetch): LrsTrouble =>
  async (address, request) => {
    const isWrite = request.method !== 'GET' && !address.includes('/token?');
    return isWrite ? new Response(null, { status: 204 }) : fetch(address, request);
  };

/** An LMS that takes the statements it knows and refuses a whole request for one that it does not. */
export const takesOnly =
  (fetch: Fetch, known: RegExp): LrsTrouble =>
  async (address, request) => {
    const isStatements = request.method === 'POST' && address.includes('/statements');
    const statements: readonly unknown[] = isStatements ? JSON.parse(String(request.body)) : [];
    const isKnown = statements.every((statement) => known.test(JSON.stringify(statement)));
    return isKnown ? fetch(address, request) : new Response(null, { status: 400 });
  };

const saysTheEnd = ({ method, body }: RequestInit): boolean =>
  method === 'POST' && /verbs\/terminated"/.test(String(body));

/** Takes everything, and the end of the session not. */
export const atTheEnd =
  (fetch: Fetch, trouble: LrsTrouble): LrsTrouble =>
  (address, request) =>
    saysTheEnd(request) ? trouble(address, request) : fetch(address, request);
