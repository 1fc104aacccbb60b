import type { Ledger } from '#domain/ledger.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import type { Standing } from '#domain/standing.ts';
import { encodeBookmark } from '#records/bookmark.ts';
import type { KindCodecs } from '#records/kind-codec.ts';
import type { Answered, LearnerRecord, Notice, Opening, SaveOutcome } from '#records/learner-record.ts';
import { nextReport, type Report } from '#records/report.ts';
import { readStored, withPlace } from '#records/stored-bookmark.ts';
import { type ScormApi, scormCalls } from './api-call.ts';
import type { Clock } from './commit-pace.ts';
import { type InteractionIds, interactionsIn } from './interactions.ts';
import { beforeLaunch, type Known, type Tying, tied } from './known.ts';
import { listeningIn } from './listening.ts';
import { locationElements, noLocation, placeAt } from './location.ts';
import type { Element, Launch, ScormModel } from './model.ts';
import { objectivesIn } from './objectives.ts';
import { textOf } from './read-launch.ts';
import { type ScormSession, scormSession } from './scorm-session.ts';

/** What an adapter of either version is given. */
export type ScormOptions = {
  readonly api: ScormApi;
  /** Of the course that this SCO is. */
  readonly ledger: Ledger;
  readonly kinds: KindCodecs;
  readonly clock: Clock;
  /** Names this session in the stamps of the changes made in it. */
  readonly replica: string;
  /** Characters of `cmi.suspend_data`. */
  readonly limit: number;
  /** How answers are told one by one; `off`: not at all. Not every LMS can take them. */
  readonly interactions?: InteractionIds | undefined;
  /** Gets what was in `cmi.suspend_data` and could not be read whole, before it is written over. */
  readonly keepAside?: ((text: string) => void) | undefined;
  /** Gives the record the token by which this device knows it again; without it nothing is kept for it here. */
  readonly newToken?: (() => string) | undefined;
};

type Writing = {
  readonly progress: Progress;
  readonly location: readonly Element[];
  readonly standing?: Standing | undefined;
  readonly answered?: Answered | undefined;
};

/** Some LMSs act on a status only when it is committed. */
const isNews = (one: Report, other: Report): boolean =>
  one.completed !== other.completed || one.success !== other.success;

const bookmarkOf = (progress: Progress, unknown: Known['unknown'], { ledger, kinds, limit }: ScormOptions): string =>
  encodeBookmark({ progress, ledger, kinds, limit, unknown }).text;

const tyingIn = ({ get }: ScormSession, { newToken }: ScormOptions, { learner }: ScormModel): Tying => ({
  learner: () => textOf(get, learner),
  newToken,
});

const located = (progress: Progress, { ledger }: ScormOptions, model: ScormModel): Writing => ({
  progress,
  location: locationElements(progress, ledger, model),
});

/**
 * A learner's record in an LMS by SCORM. The LMS is the memory: every save writes the whole bookmark.
 * What a learner does in review, in browse mode or without credit is kept while the page is open.
 */
export const scormRecord = (options: ScormOptions, model: ScormModel): LearnerRecord => {
  const { ledger, clock, replica, interactions = 'question' } = options;
  const session = scormSession(scormCalls(options.api, model.dialect), model, clock);
  const tellAnswer = interactionsIn(session, model, interactions);
  let known = beforeLaunch;

  const setBookmark = (progress: Progress): boolean =>
    known.mayReplace && session.set([['cmi.suspend_data', bookmarkOf(progress, known.unknown, options)]]);

  /** What an LMS is told first, with the token where it had none. */
  const start = (launch: Launch, progress: Progress): readonly Notice[] => {
    if (!launch.writable) return [];
    session.set(model.first(launch));
    if (known.tie?.isKnown === false) setBookmark(progress);
    return session.flush() ? [] : ['lms-unsaved'];
  };

  const opened = (launch: Launch | undefined): Opening => {
    if (!launch) return { progress: noProgress, notices: ['lms-refused'], mode: 'normal', replica };
    const { mode, told, location, bookmark, writable, parameters, objectives: ids } = launch;
    const { progress, notices, token, ...stored } = readStored(bookmark, options);
    const objectives = objectivesIn(session, model, ids);
    known = tied({ told, objectives, writable, tie: known.tie, ...stored }, token, tyingIn(session, options, model));
    const place = placeAt(location, ledger) ?? progress.place?.value;
    const all = [...notices, ...start(launch, progress)];
    return { progress: withPlace(progress, place), notices: all, mode, replica, parameters, ...(place && { place }) };
  };

  const setReport = (next: Report): boolean => {
    known.objectives?.tell(next);
    const accepted = session.set(model.report(next, known.told, session.has));
    if (accepted) known = { ...known, told: next };
    return accepted;
  };

  /** Bookmark and place, then what is optional, then score and status: a refusal keeps nothing else from being set. */
  const write = async ({ progress, location, standing, answered }: Writing, atOnce: boolean): Promise<SaveOutcome> => {
    if (!session.isOpen()) return { ok: false, why: 'closed' };
    if (!known.writable) return { ok: true, at: 'memory' };
    const { told } = known;
    const isKept = [setBookmark(progress), session.set(location)].every((accepted) => accepted);
    if (answered) tellAnswer(answered);
    const isTold = !standing || setReport(nextReport(told, standing));
    const outcome = await session.commit(atOnce || isNews(told, known.told));
    return outcome.ok && !(isKept && isTold) ? { ok: false, why: 'refused' } : outcome;
  };

  return {
    where: 'lms',
    open: async () => opened(session.begin()),
    save: ({ progress, standing, answered }) =>
      write({ ...located(progress, options, model), standing, answered }, false),
    follow: () => undefined,
    erase: () => {
      // With a new token what any device still holds for the old one is not brought back.
      known = tied({ ...known, unknown: [] }, undefined, tyingIn(session, options, model));
      return write({ progress: noProgress, location: [noLocation(model)] }, true);
    },
    restore: (progress) => write(located(progress, options, model), true),
    tie: () => known.tie,
    listening: listeningIn(session, model.listening, () => known.writable),
    leave: (how) => void (how === 'hidden' ? session.flush() : session.end(model.last(known.told))),
    ended: async () => session.ended(),
  };
};
