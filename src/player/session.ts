import { nextStamp } from '#domain/changes.ts';
import { merge } from '#domain/merge.ts';
import { noProgress, type Progress, type Stamp } from '#domain/progress.ts';
import type { Standing } from '#domain/standing.ts';
import type { Answered, LearnerRecord, Opening, SaveOutcome } from '#records/learner-record.ts';
import type { Asked } from './asked.ts';
import { $mode, $notices, $phase, $progress, $returnTo, $saving, $where } from './stores.ts';

/** Makes a change for the progress as it is when the change is made; `stamp` is later than all that it knows. */
export type MakeChange = (progress: Progress, stamp: Stamp) => Progress;

/** How far the learner is with the course at hand, and what becomes complete with it. */
export type Judgement = { readonly standing: Standing; readonly completes: Progress };

type Session = { readonly record: LearnerRecord; readonly replica: string };

let session: Session | undefined;
let judge: ((progress: Progress) => Judgement) | undefined;
let describe: ((asked: Asked) => Answered) | undefined;
let newest = 0;
/** Changes made before the record was read: made again on top of what it holds. */
const early: (readonly [make: MakeChange, asked: Asked | undefined])[] = [];

const show = (outcome: SaveOutcome, mine: number): void => {
  if (mine !== newest) return;
  $saving.set(
    outcome.ok ? { state: 'saved', at: outcome.at } : { state: 'failed', why: outcome.why, kept: outcome.kept },
  );
};

const save = (record: LearnerRecord, made: Progress, asked: Asked | undefined): void => {
  newest += 1;
  const mine = newest;
  const judgement = judge?.(merge($progress.get(), made));
  const delta = judgement ? merge(made, judgement.completes) : made;
  const progress = merge($progress.get(), delta);
  $progress.set(progress);
  $saving.set({ state: 'saving' });
  const answered = asked && describe?.(asked);
  const saved = record.save({ delta, progress, standing: judgement?.standing, answered }, () =>
    show({ ok: true, at: 'device' }, mine),
  );
  void saved.then((outcome) => show(outcome, mine));
};

/** Merges a change into what the page shows and starts its write in the same turn; `asked` is what it answers. */
export const change = (make: MakeChange, asked?: Asked): void => {
  const made = make($progress.get(), nextStamp($progress.get(), session?.replica ?? 'early'));
  // Also after the end: a device may keep it for the next session, and else the record says that it is over.
  if (session && $phase.get() !== 'opening') {
    save(session.record, made, asked);
    return;
  }
  if ($phase.get() === 'opening') early.push([make, asked]);
  $progress.set(merge($progress.get(), made));
};

const read = async (record: LearnerRecord): Promise<Opening> => {
  const opening = await record.open();
  session = { record, replica: opening.replica };
  $progress.set(opening.progress);
  $mode.set(opening.mode);
  $where.set(record.where);
  $notices.set(opening.notices);
  $returnTo.set(opening.returnTo);
  $phase.set('open');
  for (const [make, asked] of early.splice(0)) change(make, asked);
  return opening;
};

/** Drops what the page holds and reads the record again: another tab, or this one, erased or replaced everything. */
const readAgain = async (): Promise<void> => {
  if (!session) return;
  $phase.set('opening');
  $progress.set(noProgress);
  await read(session.record);
};

/** Connects the page to a record, once per document. */
export const openSession = (record: LearnerRecord): Promise<Opening> => {
  record.follow(
    (delta) => $progress.set(merge($progress.get(), delta)),
    () => void readAgain(),
  );
  return read(record);
};

/** From now on every change is judged: the course's outline has arrived. What is complete already is kept as such. */
export const judgeWith = (judgeProgress: (progress: Progress) => Judgement): void => {
  judge = judgeProgress;
  if ($phase.get() !== 'open') return;
  const { completes } = judge($progress.get());
  if (completes !== noProgress) change(() => completes);
};

/** From now on answers are described to the record: it tells them to an LMS one by one. */
export const describeWith = (describeAsked: (asked: Asked) => Answered): void => {
  describe = describeAsked;
};

const replaceAll = async (replace: (record: LearnerRecord) => Promise<SaveOutcome>): Promise<SaveOutcome> => {
  if (!session) return { ok: false, why: 'closed' };
  const outcome = await replace(session.record);
  if (outcome.ok) await readAgain();
  return outcome;
};

/** Forgets everything that is kept of the learner here. */
export const erase = (): Promise<SaveOutcome> => replaceAll((record) => record.erase());

/** Puts back what was kept before an import. */
export const restore = (progress: Progress): Promise<SaveOutcome> => replaceAll((record) => record.restore(progress));

export const leave = (how: 'hidden' | 'finish'): void => {
  session?.record.leave(how);
  if (how === 'finish') $phase.set('finished');
};

/** Settles when the end of the session has come through or failed. */
export const ended = async (): Promise<SaveOutcome | undefined> => session?.record.ended?.();
