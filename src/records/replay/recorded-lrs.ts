import type { Entry, Request } from '#records/trace/entry.ts';
import type { Fetch } from '#records/xapi/lrs.ts';

/** What the two ways of a launch need to hear besides a status. */
const bodies: Readonly<Record<Request['path'], string>> = {
  token: '{"auth-token":"cmVwbGF5"}',
  'launch-data': '{"launchMode":"Normal","contextTemplate":{}}',
  statements: '[]',
  state: '',
  profile: '{}',
  other: '',
};

const usual: Readonly<Record<Request['method'], number>> = { GET: 200, PUT: 204, POST: 200 };

const pathOf = (address: string): Request['path'] => {
  if (address.includes('/statements')) return 'statements';
  if (address.includes('/profile')) return 'profile';
  if (address.includes('/token')) return 'token';
  return address.includes('LMS.LaunchData') ? 'launch-data' : 'state';
};

const isBodiless = (status: number): boolean => status === 204 || status === 205 || status === 304;

/** An LRS that answers as the recorded one did, each kind of request in its order; `document`: the learner's state. */
export const recordedLrs = (entries: readonly Entry[], document: string): Fetch => {
  const queues = new Map<string, number[]>();
  for (const entry of entries) {
    if (entry.kind !== 'request') continue;
    const key = `${entry.method} ${entry.path}`;
    queues.set(key, [...(queues.get(key) ?? []), entry.status]);
  }
  return async (address, { method = 'GET' }) => {
    const path = pathOf(address);
    const queue = queues.get(`${method} ${path}`) ?? [];
    const recorded = queue.length > 1 ? queue.shift() : queue[0];
    const status = recorded ?? usual[method === 'PUT' || method === 'POST' ? method : 'GET'];
    if (status < 200) throw new TypeError('as recorded');
    const body = path === 'state' ? document : bodies[path];
    const headers = { 'Content-Type': 'application/json' };
    return new Response(isBodiless(status) ? null : body, { status, headers });
  };
};
