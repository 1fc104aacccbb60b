import type { Fetch } from '#records/xapi/lrs.ts';
import type { Request } from './entry.ts';
import type { TraceRing } from './trace-ring.ts';

/** Only what an address is for: who asks, and with what, stands in its query. */
const pathOf = (address: string): Request['path'] => {
  const [path = '', query = ''] = address.split('?');
  if (path.endsWith('/statements')) return 'statements';
  if (path.endsWith('/agents/profile')) return 'profile';
  if (path.endsWith('/activities/state')) return query.includes('LMS.LaunchData') ? 'launch-data' : 'state';
  return 'token';
};

const methodOf = (method: string | undefined): Request['method'] =>
  method === 'PUT' || method === 'POST' ? method : 'GET';

/** The same `fetch`, with every request put down when it is answered or given up. */
export const tracedFetch =
  (fetch: Fetch, ring: TraceRing): Fetch =>
  async (address, request) => {
    const startedAt = ring.now();
    const length = typeof request.body === 'string' ? request.body.length : 0;
    const put = (status: number): void =>
      ring.add({
        kind: 'request',
        method: methodOf(request.method),
        path: pathOf(address),
        length,
        status,
        ms: Math.round(ring.now() - startedAt),
      });
    try {
      const response = await fetch(address, request);
      put(response.status);
      return response;
    } catch (error) {
      put(0);
      throw error;
    }
  };
