import { merge } from '#domain/merge.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import type { LearnerRecord, SaveOutcome } from '#records/learner-record.ts';
import { newReplica } from '#records/replica.ts';

/** Keeps progress while the page is open, and tells nobody. */
export const memoryRecord = (initial: Progress = noProgress): LearnerRecord => {
  const replica = newReplica();
  let kept = initial;
  let finished = false;
  const keep = async (progress: Progress): Promise<SaveOutcome> => {
    if (finished) return { ok: false, why: 'closed' };
    kept = progress;
    return { ok: true, at: 'memory' };
  };
  return {
    where: 'memory',
    open: async () => {
      finished = false;
      return { progress: kept, notices: [], mode: 'normal', replica };
    },
    save: ({ delta }) => keep(merge(kept, delta)),
    follow: () => undefined,
    erase: () => keep(noProgress),
    restore: keep,
    leave: (how) => {
      finished ||= how === 'finish';
    },
  };
};
