import type { Ledger } from '#domain/ledger.ts';
import { noProgress, type Place, type Progress } from '#domain/progress.ts';
import { percent } from '#domain/scaled.ts';
import type { Standing } from '#domain/standing.ts';
import { decodeBookmark, encodeBookmark, type UnknownSection } from '#records/bookmark.ts';
import type { KindCodecs } from '#records/kind-codec.ts';
import type { Change, LearnerRecord, Notice, Opening, SaveOutcome } from '#records/learner-record.ts';
import { type ScormApi, scormCalls } from '#records/scorm/api-call.ts';
import type { Clock } from '#records/scorm/commit-pace.ts';
import { scorm12 } from '#records/scorm/dialect.ts';
import type { Launch } from './launch.ts';
import { higherStatus, type LessonStatus, lessonStatus, type StatusWords, usualWords } from './lesson-status.ts';
import { type Element, scorm12Session } from './scorm12-session.ts';

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

/** What is known of the learner's state in the LMS. */
type Known = {
  readonly status: LessonStatus;
  readonly score: number | undefined;
  readonly unknown: readonly UnknownSection[];
  /** False where the bookmark is a newer player's, or was not to be had: then it is left as it stands. */
  readonly mayReplace: boolean;
};

type ReadBookmark = Pick<Known, 'unknown' | 'mayReplace'> & {
  readonly progress: Progress;
  readonly notices: readonly Notice[];
};

/** Some LMSs bring the old value back when "" is set, so a place that is no page stands for none. */
const noLocation = '-';

const longestLocation = 255;

const unread = { progress: noProgress, unknown: [], mayReplace: false } as const;

const readBookmark = (text: string | undefined, options: Scorm12Options): ReadBookmark => {
  if (text === undefined) return { ...unread, notices: ['lms-refused'] };
  const decoded = decodeBookmark(text, options);
  if (!decoded.ok && decoded.why === 'newer') return { ...unread, notices: ['newer-version'] };
  const whole = decoded.ok && decoded.damagedSections.length === 0;
  if (!whole) options.keepAside?.(text);
  return {
    progress: decoded.ok ? decoded.progress : noProgress,
    unknown: decoded.ok ? decoded.unknown : [],
    mayReplace: true,
    notices: whole ? [] : ['quarantined'],
  };
};

const placeOf = (location: string, { course, lessons, quizzes }: Ledger): Place | undefined => {
  const page = [...lessons, ...quizzes.map(({ id }) => id)].find((known) => known === location);
  return page && { course, page };
};

const locationOf = (progress: Progress, { course }: Ledger): readonly Element[] => {
  const place = progress.place?.value;
  const fits = place?.course === course && place.page !== '' && place.page.length <= longestLocation;
  return fits ? [['cmi.core.lesson_location', place.page]] : [];
};

const higherScore = (one: number | undefined, standing: Standing | undefined): number | undefined => {
  const score = standing?.score === undefined ? undefined : percent(standing.score);
  return score === undefined || one === undefined ? (score ?? one) : Math.max(one, score);
};

const scoreElements = (score: number): readonly Element[] => [
  ['cmi.core.score.raw', String(score)],
  ['cmi.core.score.min', '0'],
  ['cmi.core.score.max', '100'],
];

const nothingKnown: Known = { status: 'incomplete', score: undefined, unknown: [], mayReplace: false };

/**
 * A learner's record in an LMS by SCORM 1.2. The LMS is the memory: every save writes the whole bookmark.
 * What a learner does in review, in browse mode or without credit is kept while the page is open.
 */
export const scorm12Record = (options: Scorm12Options): LearnerRecord => {
  const { ledger, kinds, clock, replica, words = usualWords, exitWhenDone = 'suspend', limit = 4096 } = options;
  const session = scorm12Session(scormCalls(options.api, scorm12), clock);
  let known = nothingKnown;
  let writable = false;

  const opened = (launch: Launch): Opening => {
    const { progress, notices, unknown, mayReplace } = readBookmark(launch.bookmark, options);
    writable = launch.writable;
    known = { status: launch.status ?? 'incomplete', score: launch.score, unknown, mayReplace };
    const place = placeOf(launch.location, ledger) ?? progress.place?.value;
    return { progress, notices, mode: launch.mode, replica, ...(place && { place }) };
  };

  const setBookmark = (progress: Progress): boolean => {
    if (!known.mayReplace) return false;
    const { text, dropped } = encodeBookmark({ progress, ledger, kinds, limit, unknown: known.unknown });
    return !dropped.includes('core') && session.set([['cmi.suspend_data', text]]);
  };

  const setStanding = (standing: Standing | undefined): boolean => {
    const score = higherScore(known.score, standing);
    const status = standing ? higherStatus(known.status, lessonStatus(standing, words)) : known.status;
    const elements = standing?.score === undefined || score === undefined ? [] : scoreElements(score);
    const accepted = session.set(
      status === known.status ? elements : [...elements, ['cmi.core.lesson_status', status]],
    );
    if (accepted) known = { ...known, status, score };
    return accepted;
  };

  /** Bookmark and place first, then score, then status: what is refused must not keep the rest from being set. */
  const write = async (
    { progress, standing }: Omit<Change, 'delta'>,
    elements: readonly Element[],
  ): Promise<SaveOutcome> => {
    if (!session.isOpen()) return { ok: false, why: 'closed' };
    if (!writable) return { ok: true, at: 'memory' };
    const before = known.status;
    const accepted = [setBookmark(progress), session.set(elements), setStanding(standing)].every((one) => one);
    const outcome = await session.commit(known.status !== before);
    return outcome.ok && !accepted ? { ok: false, why: 'refused' } : outcome;
  };

  return {
    where: 'lms',
    open: async () => {
      const launch = session.begin();
      return launch ? opened(launch) : { progress: noProgress, notices: ['lms-refused'], mode: 'normal', replica };
    },
    save: (change) => write(change, locationOf(change.progress, ledger)),
    follow: () => undefined,
    erase: () => {
      known = { ...known, unknown: [] };
      return write({ progress: noProgress }, [['cmi.core.lesson_location', noLocation]]);
    },
    restore: (progress) => write({ progress }, locationOf(progress, ledger)),
    leave: (how) => {
      const isDone = known.status === 'completed' || known.status === 'passed';
      if (how === 'hidden') session.flush();
      else session.end(isDone ? [['cmi.core.exit', exitWhenDone]] : []);
    },
  };
};
