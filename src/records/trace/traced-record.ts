import type { LearnerRecord, Opening, SaveOutcome } from '#records/learner-record.ts';
import type { Did } from './entry.ts';
import type { TraceRing } from './trace-ring.ts';

const outcomeWords = (outcome: SaveOutcome): readonly string[] => {
  if (outcome.ok) return [outcome.at];
  return [`failed-${outcome.why}`, ...(outcome.kept ? [`kept-${outcome.kept}`] : [])];
};

const openingWords = ({ notices, mode, outbox, offered }: Opening): readonly string[] => [
  `mode-${mode}`,
  ...notices.map((notice) => `notice-${notice}`),
  ...(outbox ? [`outbox-${outbox}`] : []),
  ...(offered ? ['offered'] : []),
];

/** The same record, with what was asked of it and what it answered put down: the learner is shown just that. */
export const tracedRecord = (record: LearnerRecord, ring: TraceRing): LearnerRecord => {
  const did = (what: Did['what']): void => ring.add({ kind: 'did', what });
  const told = (words: readonly string[]): void => ring.add({ kind: 'told', words });
  const answered = async (what: Did['what'], ask: () => Promise<SaveOutcome>): Promise<SaveOutcome> => {
    did(what);
    const outcome = await ask();
    told(outcomeWords(outcome));
    return outcome;
  };
  return {
    ...record,
    open: async () => {
      did('open');
      const opening = await record.open();
      told(openingWords(opening));
      return opening;
    },
    save: (change, onDevice) => answered('save', () => record.save(change, onDevice)),
    erase: () => answered('erase', record.erase),
    restore: (progress) => answered('restore', () => record.restore(progress)),
    leave: (how) => {
      did(how);
      record.leave(how);
    },
  };
};
