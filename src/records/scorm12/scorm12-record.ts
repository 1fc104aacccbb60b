import type { Ledger } from '#domain/ledger.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import type { Standing } from '#domain/standing.ts';
import { encodeBookmark, type UnknownSection } from '#records/bookmark.ts';
import type { KindCodecs } from '#records/kind-codec.ts';
import type { LearnerRecord, Opening, SaveOutcome } from '#records/learner-record.ts';
import { type ScormApi, scormCalls } from '#records/scorm/api-call.ts';
import type { Clock } from '#records/scorm/commit-pace.ts';
import { scorm12 } from '#records/scorm/dialect.ts';
import {
  type Element,
  locationElements,
  noLocation,
  placeAt,
  standingElements,
  type Told,
  toldOf,
} from './elements.ts';
import type { Launch } from './launch.ts';
import { type StatusWords, usualWords } from './lesson-status.ts';
import { scorm12Session } from './scorm12-session.ts';
import { readStored, withPlace } from './stored-bookmark.ts';

export type Scorm12Options = {
  readonly api: ScormApi;
  /** Of the course that this SCO is. */
  readonly ledger: Ledger;
  readonly kinds: KindCodecs;
  readonly clock: Clock;
  /** Names this session in the stamps of the changes made in it. */
  readonly replica: string;
  readonly words?: StatusWords;
  /** `cmi.core.exit` after completion. `suspend` keeps the review possible; with an empty one some LMSs sum up. */
  readonly exitWhenDone?: 'suspend' | '';
  /** Characters of `cmi.suspend_data`: CMIString4096 unless the LMS is known to take more. */
  readonly limit?: number;
  /** Gets what was in `cmi.suspend_data` and could not be read whole, before it is written over. */
  readonly keepAside?: (text: string) => void;
};

/** What is known of the learner's record in the LMS. */
type Known = Told & {
  readonly writable: boolean;
  readonly unknown: readonly UnknownSection[];
  readonly mayReplace: boolean;
};

const beforeLaunch: Known = {
  status: 'incomplete',
  score: undefined,
  writable: false,
  unknown: [],
  mayReplace: false,
};

type Writing = {
  readonly progress: Progress;
  readonly location: readonly Element[];
  readonly standing?: Standing | undefined;
};

/**
 * A learner's record in an LMS by SCORM 1.2. The LMS is the memory: every save writes the whole bookmark.
 * What a learner does in review, in browse mode or without credit is kept while the page is open.
 */
export const scorm12Record = (options: Scorm12Options): LearnerRecord => {
  const { ledger, kinds, clock, replica, words = usualWords, exitWhenDone = 'suspend', limit = 4096 } = options;
  const session = scorm12Session(scormCalls(options.api, scorm12), clock);
  let known = beforeLaunch;

  const opened = ({ mode, status = 'incomplete', score, location, bookmark, writable }: Launch): Opening => {
    const { progress, notices, unknown, mayReplace } = readStored(bookmark, options);
    known = { status, score, writable, unknown, mayReplace };
    const place = placeAt(location, ledger) ?? progress.place?.value;
    return { progress: withPlace(progress, place), notices, mode, replica, ...(place && { place }) };
  };

  const setBookmark = (progress: Progress): boolean => {
    const { text } = encodeBookmark({ progress, ledger, kinds, limit, unknown: known.unknown });
    return known.mayReplace && session.set([['cmi.suspend_data', text]]);
  };

  const setStanding = (standing: Standing): boolean => {
    const next = toldOf(standing, words, known);
    const accepted = session.set(standingElements(next, known));
    if (accepted) known = { ...known, ...next };
    return accepted;
  };

  /** Bookmark and place, then score and status: what is refused must not keep the rest from being set. */
  const write = async ({ progress, location, standing }: Writing, atOnce: boolean): Promise<SaveOutcome> => {
    if (!session.isOpen()) return { ok: false, why: 'closed' };
    if (!known.writable) return { ok: true, at: 'memory' };
    const { status } = known;
    const accepted = [setBookmark(progress), session.set(location), !standing || setStanding(standing)];
    const outcome = await session.commit(atOnce || known.status !== status);
    return outcome.ok && accepted.includes(false) ? { ok: false, why: 'refused' } : outcome;
  };

  return {
    where: 'lms',
    open: async () => {
      const launch = session.begin();
      return launch ? opened(launch) : { progress: noProgress, notices: ['lms-refused'], mode: 'normal', replica };
    },
    save: ({ progress, standing }) =>
      write({ progress, location: locationElements(progress, ledger), standing }, false),
    follow: () => undefined,
    erase: () => {
      known = { ...known, unknown: [] };
      return write({ progress: noProgress, location: [noLocation] }, true);
    },
    restore: (progress) => write({ progress, location: locationElements(progress, ledger) }, true),
    leave: (how) => {
      const isDone = known.status === 'completed' || known.status === 'passed';
      if (how === 'hidden') session.flush();
      else session.end(isDone ? [['cmi.core.exit', exitWhenDone]] : []);
    },
  };
};
