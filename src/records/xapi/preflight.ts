import { type Echo, largestKept, median, type OddText, oddTexts, probeText } from '#records/probe.ts';
import type { Answer } from './answer.ts';
import type { Lrs } from './lrs.ts';

/** Looks at an LRS before anybody learns with it. Writes one state document of its own; tells no statement. */

type Store = Pick<Lrs, 'state' | 'write'>;

export type LrsFindings = {
  /** Characters of a state document that come back whole. */
  readonly limit: number;
  readonly echoes: Readonly<Record<OddText, Echo>>;
  /** Milliseconds of a write, median of three; undefined where one of them failed. */
  readonly latency: number | undefined;
  /** `hidden`: the LRS gives no ETag, or the browser may not see it. */
  readonly etag: 'shown' | 'hidden';
  /** A write that expects another document: `kept` away as it should be, `ignored`, or not let through by the browser. */
  readonly wrongCondition: 'kept' | 'ignored' | 'blocked';
  /** A write without a condition over a document that is there. */
  readonly noCondition: 'taken' | 'conflict' | 'refused';
};

export type LrsPreflight =
  | { readonly ok: false; readonly why: 'has-progress' | 'unreadable' }
  | { readonly ok: true; readonly findings: LrsFindings };

const probeId = 'orientir-preflight';

const conditionOutcome = (answer: Answer<unknown>): LrsFindings['wrongCondition'] => {
  if (answer.ok) return 'ignored';
  return answer.why === 'conflict' ? 'kept' : 'blocked';
};

const plainOutcome = (answer: Answer<unknown>): LrsFindings['noCondition'] => {
  if (answer.ok) return 'taken';
  return answer.why === 'conflict' ? 'conflict' : 'refused';
};

const bodyOf = (text: string): string => JSON.stringify({ text });

/** As the course writes: with the condition that the document is as it was read. */
const put = async (lrs: Store, text: string): Promise<Answer<unknown>> => {
  const now = await lrs.state(probeId);
  if (!now.ok) return now;
  const { text: there, etag } = now.value;
  const body = { id: probeId, text: bodyOf(text) };
  const condition = there === undefined ? (['If-None-Match', '*'] as const) : etag && (['If-Match', etag] as const);
  const first = await lrs.write('PUT', { ...body, condition: condition || undefined });
  return first.ok || first.why === 'too-large' ? first : lrs.write('POST', body);
};

const echoOf = async (lrs: Store, text: string): Promise<Echo> => {
  if (!(await put(lrs, text)).ok) return 'refused';
  const back = await lrs.state(probeId);
  return back.ok && back.value.text === bodyOf(text) ? 'same' : 'changed';
};

const latencyOf = async (lrs: Store, now: () => number): Promise<number | undefined> => {
  const times: number[] = [];
  for (const length of [101, 102, 103]) {
    const from = now();
    if (!(await lrs.write('POST', { id: probeId, text: bodyOf(probeText(length)) })).ok) return undefined;
    times.push(now() - from);
  }
  return median(times);
};

const echoesOf = async (lrs: Store): Promise<LrsFindings['echoes']> => {
  const found: [string, Echo][] = [];
  for (const [name, text] of Object.entries(oddTexts)) found.push([name, await echoOf(lrs, text)]);
  return Object.fromEntries(found) as LrsFindings['echoes'];
};

/** `own`: the document in which the course keeps a learner's progress. It is read and never written. */
export const lrsPreflight = async (lrs: Store, own: string, now: () => number): Promise<LrsPreflight> => {
  const kept = await lrs.state(own);
  if (!kept.ok) return { ok: false, why: 'unreadable' };
  if (kept.value.text !== undefined) return { ok: false, why: 'has-progress' };
  const limit = await largestKept(async (length) => (await echoOf(lrs, probeText(length))) === 'same');
  const echoes = await echoesOf(lrs);
  const latency = await latencyOf(lrs, now);
  const seen = await lrs.state(probeId);
  const empty = { id: probeId, text: '{}' };
  const wrong = await lrs.write('PUT', { ...empty, condition: ['If-Match', '"preflight"'] });
  const plain = await lrs.write('PUT', empty);
  return {
    ok: true,
    findings: {
      limit,
      echoes,
      latency,
      etag: seen.ok && seen.value.etag !== undefined ? 'shown' : 'hidden',
      wrongCondition: conditionOutcome(wrong),
      noCondition: plainOutcome(plain),
    },
  };
};
