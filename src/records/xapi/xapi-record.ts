import type { Ledger } from '#domain/ledger.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import type { KindCodecs } from '#records/kind-codec.ts';
import type { Change, LearnerRecord, Notice, Opening, SaveOutcome } from '#records/learner-record.ts';
import type { XapiClock } from './clock.ts';
import { learnerState } from './learner-state.ts';
import { patiently } from './patiently.ts';
import { recordToken } from './record-token.ts';
import { type NoConnection, type XapiConnection, type XapiSession, xapiSession } from './xapi-session.ts';

export type XapiCourse = {
  /** Of the course that this package is. */
  readonly ledger: Ledger;
  readonly kinds: KindCodecs;
  readonly clock: XapiClock;
  /** Names this session in the stamps of the changes made in it. */
  readonly replica: string;
  /** False where the LMS is not to be told of single answers. */
  readonly interactions?: boolean | undefined;
  /** Gets what could not be read whole, before it is written over. */
  readonly keepAside?: ((text: string) => void) | undefined;
  /** Gives the record the token by which this device knows it again; without it nothing is kept for it here. */
  readonly newToken?: (() => string) | undefined;
};

type Connected = { readonly connection: XapiConnection; readonly session: XapiSession };

type Told = Pick<Change, 'standing' | 'answered'>;

const closed = { ok: false, why: 'closed' } as const;

const unopened = (notice: Notice, replica: string): Opening => ({
  progress: noProgress,
  notices: [notice],
  mode: 'normal',
  replica,
});

const launchOf = ({ mode, returnTo, parameters }: XapiConnection, progress: Progress) => ({
  progress,
  place: progress.place?.value,
  mode,
  returnTo,
  parameters,
});

/** Sends a change that the state has taken in; the sending starts in the same turn. */
const sendChange = async (
  { connection, session }: Connected,
  { standing, answered }: Told,
  atOnce: boolean,
): Promise<SaveOutcome> => {
  if (connection.mode !== 'normal') return { ok: true, at: 'memory' };
  const urgent = session.tell(standing, answered);
  return session.soon(atOnce || urgent);
};

/**
 * A learner's record in an LRS: progress is one state document, what the LMS is to know are statements.
 * What a learner does in review or in browse mode is kept while the page is open.
 */
export const xapiRecord = (
  connect: () => Promise<XapiConnection | NoConnection>,
  { ledger, kinds, clock, replica, interactions = true, keepAside, newToken }: XapiCourse,
): LearnerRecord => {
  let onTheirs: (delta: Progress) => void = () => undefined;
  const state = learnerState({ ledger, kinds, keepAside, onTheirs: (delta) => onTheirs(delta) });
  const token = recordToken(state, newToken);
  let opening: Promise<Opening> | undefined;
  let open: Connected | undefined;
  let isLeft = false;
  let end: Promise<SaveOutcome> = Promise.resolve({ ok: true, at: 'memory' });

  const finish = (): void => {
    isLeft = true;
    if (open) end = open.session.end();
    open = undefined;
  };

  const begin = async (): Promise<Opening> => {
    const connection = await connect();
    if (!connection.ok) return unopened(connection.notice, replica);
    const session = xapiSession({ connection, state, clock, course: ledger.course });
    const found = await patiently(session.read, clock);
    const notices = state.load(found.ok ? (found.value.text ?? '') : undefined);
    open = { connection, session };
    const { mode, frame } = connection;
    // Nobody waits for it.
    if (mode === 'normal' && token.open(frame.actor)) void session.soon(true);
    // Left while it opened: what was begun is ended.
    if (isLeft) finish();
    return { ...launchOf(connection, state.progress()), notices, replica };
  };

  const write = async (change: () => void, told: Told, atOnce: boolean): Promise<SaveOutcome> => {
    if (!open && !isLeft) await opening;
    // What the LMS did not open is no session that could be over.
    if (!open) return opening && !isLeft ? { ok: true, at: 'memory' } : closed;
    change();
    const outcome = await sendChange(open, told, atOnce);
    return outcome.ok && !state.mayWrite() ? { ok: false, why: 'refused' } : outcome;
  };

  return {
    where: 'lms',
    knowsAnswers: true,
    open: async () => {
      if (opening) return { ...(await opening), progress: state.progress(), notices: [] };
      opening = begin();
      return opening;
    },
    save: ({ delta, standing, answered }) =>
      write(() => state.add(delta), { standing, answered: interactions ? answered : undefined }, false),
    follow: (tell) => {
      onTheirs = tell;
    },
    erase: () => write(token.forget, {}, true),
    restore: (progress) => write(() => state.replace(progress), {}, true),
    tie: token.tie,
    listening: { read: () => ({ soundOff: open?.connection.soundOff === true, speed: undefined }) },
    leave: (how) => void (how === 'hidden' ? open?.session.flush() : finish()),
    ended: () => end,
  };
};
