import { connectByCmi5, isCmi5Launch } from '#records/cmi5/connect.ts';
import { connectByTincan, isTincanLaunch } from '#records/tincan/connect.ts';
import { tracedFetch } from '#records/trace/traced-fetch.ts';
import type { Fetch } from '#records/xapi/lrs.ts';
import { launchQuery } from '#records/xapi/memory.ts';
import { bootLrs, clock } from './boot-lrs.ts';
import type { Packaged } from './boot-scorm-session.ts';
import { tabMemory } from './boot-tab-memory.ts';
import { startTrace } from './boot-trace.ts';
import { diagnoseInstead, isDiagnosis } from './diagnose-instead.ts';

// Both ways in one file: a file of its own for what they share would cost a slow line another turn.

const asked: Fetch = (address, request) => fetch(address, request);

const queryOf = ({ course }: Packaged, isLaunch: (query: string) => boolean): string =>
  launchQuery(location.search, { course, memory: tabMemory, isLaunch });

/** In a package for cmi5: the launch's address says where the LMS is. */
export const bootCmi5 = (packaged: Packaged): Promise<void> => {
  if (isDiagnosis()) return diagnoseInstead('cmi5', packaged);
  const ring = startTrace('cmi5');
  const query = queryOf(packaged, isCmi5Launch);
  const connecting = connectByCmi5({ query, memory: tabMemory, clock, fetch: tracedFetch(asked, ring) });
  return bootLrs(packaged, connecting, ring);
};

/** In a package for plain xAPI: the launch's address says where the LRS is. */
export const bootTincan = (packaged: Packaged): Promise<void> => {
  if (isDiagnosis()) return diagnoseInstead('xapi', packaged);
  const ring = startTrace('xapi');
  const query = queryOf(packaged, isTincanLaunch);
  return bootLrs(packaged, connectByTincan({ query, clock, fetch: tracedFetch(asked, ring) }), ring);
};
