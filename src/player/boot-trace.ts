import type { Standard } from '#records/trace/entry.ts';
import { toTraceFile } from '#records/trace/trace-file.ts';
import { type TraceRing, traceRing } from '#records/trace/trace-ring.ts';
import { $traceText } from './lms-stores.ts';

/** From now on the learner can save what the page and its LMS say to each other. */
export const startTrace = (standard: Standard): TraceRing => {
  const ring = traceRing(standard, () => performance.now());
  $traceText.set(() => toTraceFile(ring.trace()));
  return ring;
};
