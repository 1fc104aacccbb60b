import type { CourseId } from '#domain/ids.ts';
import { connectByCmi5, isCmi5Launch } from '#records/cmi5/connect.ts';
import { mostTried } from '#records/probe.ts';
import { isTincanLaunch } from '#records/tincan/connect.ts';
import { tincanParameters } from '#records/tincan/launch-parameters.ts';
import { type Fetch, lrsAt } from '#records/xapi/lrs.ts';
import { launchQuery } from '#records/xapi/memory.ts';
import { type LrsFindings, lrsPreflight } from '#records/xapi/preflight.ts';
import { statementOf } from '#records/xapi/statement.ts';
import { stateId } from '#records/xapi/xapi-session.ts';
import { echoes, type Finding, stopped } from '#text/preflight.ts';
import * as text from '#text/preflight-lrs.ts';
import { clock } from './boot-lrs.ts';
import { tabMemory } from './boot-tab-memory.ts';
import type { Diagnosed } from './diagnosis.ts';

const asked: Fetch = (address, request) => fetch(address, request);

const queryOf = (course: CourseId, isLaunch: (query: string) => boolean): string =>
  launchQuery(location.search, { course, memory: tabMemory, isLaunch });

/** What the page may connect to; the policy stands in the page. */
const policy = (): string => {
  const content = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  return /connect-src ([^;]*)/.exec(content)?.[1] ?? '';
};

const findingsOf = (found: LrsFindings): readonly Finding[] => [
  text.lrsOpen,
  text.stateLimit(found.limit, mostTried),
  echoes(found.echoes),
  text.latency(found.latency),
  text.etags[found.etag],
  text.conditions[found.wrongCondition],
  text.plainWrites[found.noCondition],
];

const diagnose = async (lrs: Parameters<typeof lrsPreflight>[0]): Promise<readonly Finding[]> => {
  const result = await lrsPreflight(lrs, stateId, clock.now);
  const allowed = text.connections(policy());
  if (result.ok) return [...findingsOf(result.findings), allowed];
  return [result.why === 'unreadable' ? text.lrsAbsent : stopped(result.why, 0), allowed];
};

/** cmi5 demands `initialized` before anything is written and `terminated` after it: nothing else is told. */
export const diagnoseCmi5 = async (course: CourseId): Promise<Diagnosed> => {
  const from = clock.now();
  const query = queryOf(course, isCmi5Launch);
  const connection = await connectByCmi5({ query, memory: tabMemory, clock, fetch: asked });
  if (!connection.ok)
    return {
      findings: [connection.notice === 'lms-absent' ? text.lrsAbsent : text.lrsRefused, text.connections(policy())],
    };
  const { lrs, frame, mode, onEnd } = connection;
  const findings = mode === 'normal' ? await diagnose(lrs) : [stopped('review', 0)];
  const elapsed = clock.now() - from;
  onEnd();
  await lrs.send([statementOf({ verb: 'terminated' }, frame, { at: clock.date(), elapsed })]);
  return { findings };
};

/** Plain xAPI demands no statement at all. */
export const diagnoseTincan = async (course: CourseId): Promise<Diagnosed> => {
  const parameters = tincanParameters(queryOf(course, isTincanLaunch));
  if (!parameters) return { findings: [text.lrsAbsent, text.connections(policy())] };
  return { findings: await diagnose(lrsAt(parameters, asked, clock)) };
};
