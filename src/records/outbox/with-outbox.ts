import { canonical } from '#domain/canonical.ts';
import { merge } from '#domain/merge.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import type { Change, LearnerRecord, Opening, SaveOutcome } from '#records/learner-record.ts';
import type { TabMemory } from '#records/xapi/memory.ts';
import { lastTie, rememberTie } from './last-tie.ts';
import { type Outbox, type OutboxName, type OutboxStore, outboxHash } from './outbox.ts';
import { unsentAnswers } from './unsent-answers.ts';

/** An outbox that nobody wrote to for so long is erased at the next launch of any course on this device. */
const longestKept = 90 * 24 * 60 * 60 * 1000;

export type OutboxOptions = {
  /** The course as this learner is to take it: its own part of the LMS. */
  readonly variant: string;
  readonly store: OutboxStore;
  readonly memory: TabMemory;
  /** Names this session among those that write to the device. */
  readonly session: string;
  /** What the LMS can bring back of a progress. */
  readonly keeps: (progress: Progress) => Progress;
  /** Whether this page was reloaded: then the learner is who it was before. */
  readonly isReload: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

type Home = Pick<OutboxName, 'hash' | 'token' | 'isKnown'>;

const isRefused = ({ notices }: Opening): boolean => notices.includes('lms-refused');

const sumOf = (outboxes: readonly Outbox[]): Progress =>
  outboxes.reduce((sum, { progress }) => merge(sum, progress), noProgress);

/** Whether the LMS could have brought back more than it did. */
const addsTo = (there: Progress, here: Progress, keeps: OutboxOptions['keeps']): boolean =>
  canonical(keeps(merge(there, here))) !== canonical(keeps(there));

/** Of the LMS's outcome and the device's, which has it. */
const outcomeOf = (sent: SaveOutcome, { isKnown }: Home): SaveOutcome => {
  if (sent.ok && sent.at === 'lms') return sent;
  const why = sent.ok ? 'closed' : sent.why;
  // That the session is over was said: on the device is now where answers go.
  if (why === 'closed' && isKnown) return { ok: true, at: 'device' };
  return { ok: false, why, kept: isKnown ? 'device' : 'copy' };
};

/** What this session holds, and how it gets to the device and to the LMS. */
const holding = (record: LearnerRecord, { variant, store, session, now }: OutboxOptions) => {
  const unsent = unsentAnswers();
  let held = noProgress;
  let resumed: Home | undefined;
  /** Whether the newest of what is held is on the device; undefined before anything was to be. */
  let newest: Promise<boolean> | undefined;

  const home = (): Home | undefined => {
    const tie = record.tie?.();
    return tie ? { hash: outboxHash(variant, tie), token: tie.token, isKnown: tie.isKnown } : resumed;
  };

  const put = (at: Home): Promise<boolean> => {
    newest = store.put({ ...at, session, at: now(), progress: held, answers: unsent.all() });
    return newest;
  };

  return {
    home,
    put,
    unsent,
    held: () => held,
    isOnDevice: async () => (await newest) === true,
    hold: (progress: Progress): void => {
      held = merge(held, progress);
    },
    replace: (progress: Progress): void => {
      held = progress;
      unsent.forget();
    },
    /** The session is not the LMS's any more: what is answered belongs to this outbox. */
    resume: (last: Home | undefined): void => {
      resumed = last;
    },
    /** Starts on the device, then in the LMS, in one turn; neither waits for the other. */
    keepAndSend: async (send: () => Promise<SaveOutcome>, onDevice?: () => void): Promise<SaveOutcome> => {
      const at = home();
      const told = unsent.all();
      const kept = at && put(at);
      const sent = send();
      if (!at || !kept) return sent;
      let isAnswered = false;
      void kept.then((isKept) => {
        // A slow device must not take back that an LMS has it.
        if (isKept && at.isKnown && !isAnswered) onDevice?.();
      });
      const outcome = await sent;
      isAnswered = true;
      if (outcome.ok && outcome.at === 'lms') {
        // A launch after this one must not tell them again.
        if (unsent.sent(told)) void put(at);
        return outcome;
      }
      return (await kept) ? outcomeOf(outcome, at) : outcome;
    },
  };
};

type Holding = ReturnType<typeof holding>;

/** Joins what this device had kept to what the LMS has just brought back. */
const joining = (
  record: LearnerRecord,
  { home, put, held, hold, resume, unsent, keepAndSend }: Holding,
  options: OutboxOptions,
) => {
  const { variant, store, session, keeps, isReload, memory } = options;

  /** Kept by sessions whose token no LMS ever brought back, or has just brought back damaged. */
  const lostOnes = (outboxes: readonly Outbox[], { notices }: Opening): readonly Outbox[] => {
    const learner = record.tie?.()?.learner ?? '';
    const isTheirs = ({ hash, token }: Outbox): boolean => hash === outboxHash(variant, { learner, token });
    const mayBeLost = ({ isKnown }: Outbox): boolean => !isKnown || notices.includes('quarantined');
    return learner === '' ? [] : outboxes.filter((one) => mayBeLost(one) && isTheirs(one));
  };

  const offer = (opening: Opening, outboxes: readonly Outbox[]): Opening => {
    const offered = sumOf(lostOnes(outboxes, opening));
    return addsTo(opening.progress, offered, keeps) ? { ...opening, offered } : opening;
  };

  /** All in one turn, and so with one commit. */
  const sendAgain = async (progress: Progress): Promise<SaveOutcome> => {
    const changes: readonly Change[] = [
      { delta: held(), progress },
      ...unsent.all().map((answered) => ({ delta: noProgress, progress, answered })),
    ];
    const outcomes = await Promise.all(changes.map((change) => record.save(change)));
    return outcomes.find(({ ok }) => !ok) ?? { ok: true, at: 'lms' };
  };

  const join = (opening: Opening, at: Home, outboxes: readonly Outbox[]): Opening => {
    const own = outboxes.filter(({ hash }) => hash === at.hash);
    if (own.length === 0) return at.isKnown ? opening : offer(opening, outboxes);
    hold(sumOf(own));
    unsent.add(own.flatMap(({ answers }) => answers));
    const isOld = (name: OutboxName): boolean => name.hash === at.hash && name.session !== session;
    const progress = merge(opening.progress, held());
    const isLacking = addsTo(opening.progress, held(), keeps);
    // What an LMS brings back it took together with the answers: those that it cannot know again are told no second time.
    if (!isLacking && !record.knowsAnswers) unsent.forget();
    if (!isLacking && unsent.all().length === 0) {
      void store.drop(isOld);
      return { ...opening, progress, outbox: 'confirmed' };
    }
    // What earlier sessions wrote goes once it is on the device as this session's own.
    void put(at).then((isKept) => (isKept ? store.drop(isOld) : undefined));
    void keepAndSend(() => sendAgain(progress));
    return { ...opening, progress, outbox: isLacking ? 'resent' : 'confirmed' };
  };

  /** The LMS refused the reloaded page: what the tab was at goes on here. */
  const goOn = (opening: Opening, outboxes: readonly Outbox[]): Opening => {
    const last = isReload && isRefused(opening) ? lastTie(memory, variant) : undefined;
    resume(last);
    if (!last) return opening;
    hold(sumOf(outboxes.filter(({ hash }) => hash === last.hash)));
    const notices = opening.notices.map((notice) => (notice === 'lms-refused' ? 'lms-refused-kept' : notice));
    return { ...opening, progress: merge(opening.progress, held()), notices };
  };

  return (opening: Opening, outboxes: readonly Outbox[]): Opening => {
    const at = home();
    return at ? join(opening, at, outboxes) : goOn(opening, outboxes);
  };
};

/**
 * Keeps besides, on this device, what an LMS is sent: what the LMS lost, or was not reached for, is merged and sent at
 * the next launch of the same learner. Who it is, is known by a hash of the learner, the course and a token that the LMS
 * keeps; without it, or with another one, nothing is merged.
 */
export const withOutbox = (record: LearnerRecord, options: OutboxOptions): LearnerRecord => {
  const { variant, store, memory, now } = options;
  const holds = holding(record, options);
  const join = joining(record, holds, options);

  const remember = (): void => rememberTie(memory, variant, holds.home());

  const open = async (): Promise<Opening> => {
    const [opening, outboxes] = await Promise.all([record.open(), store.read()]);
    if (!outboxes) return opening;
    void store.drop(({ at }) => now() - at > longestKept);
    const joined = join(opening, outboxes);
    if (!isRefused(opening)) remember();
    return joined;
  };

  const erase = async (): Promise<SaveOutcome> => {
    const learner = record.tie?.()?.learner;
    const own = holds.home()?.hash;
    holds.replace(noProgress);
    const erased = record.erase();
    await store.drop(({ hash, token }) =>
      learner === undefined ? hash === own : hash === outboxHash(variant, { learner, token }),
    );
    remember();
    return erased;
  };

  /** An end that failed may have cost what the LMS was sent last: whether the device has it is what counts then. */
  const ended = async (): Promise<SaveOutcome> => {
    const outcome = (await record.ended?.()) ?? { ok: true, at: 'memory' };
    const at = holds.home();
    return !outcome.ok && at && (await holds.isOnDevice()) ? outcomeOf(outcome, at) : outcome;
  };

  return {
    ...record,
    open,
    erase,
    ended,
    save: (change, onDevice) => {
      holds.hold(merge(change.progress, change.delta));
      if (change.answered) holds.unsent.add([change.answered]);
      return holds.keepAndSend(() => record.save(change), onDevice);
    },
    restore: (progress) => {
      holds.replace(progress);
      return holds.keepAndSend(() => record.restore(progress));
    },
  };
};
