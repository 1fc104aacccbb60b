import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LrsRequest, LrsResponse } from './fake-lrs.ts';

/** Serves an LRS on an origin of its own, as most are: browsers ask it for leave first (CORS). */

export type LrsServer = {
  /** A new address to serve an LMS at: what pages of an earlier test still send must not reach a later one's. */
  readonly place: (serving: (origin: string) => LrsServing) => void;
  readonly close: () => Promise<void>;
};

export type LrsServing = {
  /** Answers everything below `lrs/`; what it throws breaks the connection. */
  readonly handle: (request: LrsRequest) => LrsResponse;
  /** Answers a request for a token, by its address. */
  readonly token: (address: string) => Pick<LrsResponse, 'status' | 'body'>;
  /** Whether pages may send conditions and see the ETag. */
  readonly allowsConditions: boolean;
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const allowed = ['authorization', 'content-type', 'x-experience-api-version'];
const conditional = ['if-match', 'if-none-match'];

const corsHeaders = (request: IncomingMessage, allowsConditions: boolean): Record<string, string> => ({
  'Access-Control-Allow-Origin': request.headers.origin ?? '*',
  'Access-Control-Allow-Methods': 'GET, PUT, POST',
  'Access-Control-Allow-Headers': [...allowed, ...(allowsConditions ? conditional : [])].join(', '),
  ...(allowsConditions && { 'Access-Control-Expose-Headers': 'ETag' }),
});

const lrsRequest = async (request: IncomingMessage): Promise<LrsRequest> => ({
  method: request.method ?? 'GET',
  path: (request.url ?? '').replace(/^\/\d+\/lrs\//, ''),
  headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
  body: await bodyOf(request),
});

export const serveLrs = async (): Promise<LrsServer> => {
  const places: LrsServing[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const served = places[Number((request.url ?? '').split('/')[1])];
    if (!served) throw new Error(`nothing is served at ${request.url}`);
    const { handle, token, allowsConditions } = served;
    const headers = corsHeaders(request, allowsConditions);
    if (request.method === 'OPTIONS') {
      response.writeHead(204, headers).end();
      return;
    }
    const isToken = /^\/\d+\/token\?/.test(request.url ?? '');
    const given = isToken
      ? { headers: { 'content-type': 'application/json' }, ...token(`http://lms.test${request.url}`) }
      : handle(await lrsRequest(request));
    response.writeHead(given.status, { ...given.headers, ...headers }).end(given.body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    place: (serving) => {
      places.push(serving(`${origin}/${places.length}`));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
