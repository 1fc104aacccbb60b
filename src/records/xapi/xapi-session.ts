import type { CourseId } from '#domain/ids.ts';
import type { Standing } from '#domain/standing.ts';
import type { Answered, LaunchMode, Notice, SaveOutcome } from '#records/learner-record.ts';
import { type Answer, outcomeOf } from './answer.ts';
import { pauseOf, type XapiClock } from './clock.ts';
import { type Delivery, delivery } from './delivery.ts';
import { spelledInteractions } from './interaction.ts';
import type { LearnerState } from './learner-state.ts';
import type { Lrs } from './lrs.ts';
import { type Sending, sendPace } from './send-pace.ts';
import { type StateStore, stateStore } from './state-store.ts';
import { type Statement, type StatementFrame, statementOf, type Telling } from './statement.ts';
import { tellingsAtEnd, tellingsNow } from './tellings.ts';

/** A session that the LRS opened to us, and how to speak in it. */
export type XapiConnection = {
  readonly ok: true;
  readonly lrs: Pick<Lrs, 'state' | 'write' | 'send'>;
  readonly frame: StatementFrame;
  readonly mode: LaunchMode;
  /** The LMS's own threshold, 0–1. */
  readonly mastery: number | undefined;
  /** Where the LMS wants the learner sent after the end. */
  readonly returnTo: string | undefined;
  /** The learner wants no sound. */
  readonly soundOff?: boolean | undefined;
  /** What its administrator wrote for the launch, beside the address. */
  readonly parameters?: string | undefined;
  /** Called in the same turn in which the session ends. */
  readonly onEnd: () => void;
};

/** Why there is none, as the learner is to be told. */
export type NoConnection = { readonly ok: false; readonly notice: Extract<Notice, 'lms-absent' | 'lms-refused'> };

export const failed = (answer: Extract<Answer<unknown>, { ok: false }>): NoConnection => ({
  ok: false,
  notice: answer.why === 'offline' || answer.why === 'busy' ? 'lms-absent' : 'lms-refused',
});

type Options = {
  readonly connection: XapiConnection;
  readonly state: LearnerState;
  readonly clock: XapiClock;
  readonly course: CourseId;
};

export type XapiSession = {
  readonly read: StateStore['read'];
  /** Puts down what is to be told; `soon` sends it. */
  readonly tell: (standing: Standing | undefined, answered: Answered | undefined) => boolean;
  readonly soon: (urgent: boolean) => Promise<SaveOutcome>;
  readonly flush: () => void;
  /** Sends everything that is left in the same turn, `terminated` last. */
  readonly end: () => Promise<SaveOutcome>;
};

/** In the LRS's own document store, beside LMS.LaunchData. */
export const stateId = 'orientir-bookmark';

/** How often the end is tried again while the page lives on. */
const endings = 3;
const pauseBetweenEndings = 5000;

const nothingToDo = { ok: true, value: undefined } as const;
const mayHeal = (answer: Answer<unknown>): boolean => !answer.ok && (answer.why === 'offline' || answer.why === 'busy');

/** Turns what is to be told into statements of this session. */
const speller = ({ frame }: XapiConnection, clock: XapiClock) => {
  const startedAt = clock.now();
  return (telling: Telling): Statement => {
    const at = telling.verb === 'answered' ? telling.interaction.at : clock.date();
    return statementOf(telling, frame, { at, elapsed: clock.now() - startedAt });
  };
};

type Parts = {
  readonly options: Options;
  readonly store: StateStore;
  readonly outgoing: Delivery;
  readonly spell: (telling: Telling) => Statement;
};

const sendAll = async ({ options: { state }, store, outgoing }: Parts): Promise<Sending> => {
  const write = async (): Promise<Answer<unknown>> => {
    if (!state.isDirty()) return nothingToDo;
    const answer = await store.write();
    if (answer.ok) state.written();
    return answer;
  };
  const answers = await Promise.all([write(), outgoing.flush()]);
  return {
    outcome: outcomeOf(answers.find(({ ok }) => !ok) ?? nothingToDo),
    unsent: answers.some(mayHeal),
    wait: Math.max(0, ...answers.map((answer) => (answer.ok ? 0 : (answer.wait ?? 0)))),
  };
};

/** The first try is made in the same turn; the page may be gone after it. */
const endWith = async (
  last: readonly Telling[],
  { options, store, outgoing, spell }: Parts,
): Promise<Answer<unknown>> => {
  const { connection, state, clock } = options;
  const wrote = connection.mode === 'normal' && state.isDirty() ? store.writeLast() : Promise.resolve(nothingToDo);
  let said = await outgoing.close(last.map(spell));
  for (let round = 1; round < endings && !said.ok; round += 1) {
    if (mayHeal(said)) await pauseOf(clock, pauseBetweenEndings);
    said = await outgoing.flush();
  }
  return said.ok ? wrote : said;
};

export const xapiSession = (options: Options): XapiSession => {
  const { connection, state, clock, course } = options;
  const { lrs, mastery, mode } = connection;
  const store = stateStore({ lrs, id: stateId, make: state.text, onTheirs: state.addTheirs });
  const isAlive = async (): Promise<boolean> => (await lrs.state(stateId)).ok;
  const parts: Parts = { options, store, outgoing: delivery(lrs.send, isAlive), spell: speller(connection, clock) };
  const pace = sendPace(() => sendAll(parts), clock);
  let standing: Standing | undefined;

  const put = (tellings: readonly Telling[]): void => parts.outgoing.add(tellings.map(parts.spell));

  return {
    read: store.read,
    tell: (now, answered) => {
      const interactions = answered ? spelledInteractions(answered, course) : [];
      put(interactions.map((interaction) => ({ verb: 'answered', interaction })));
      if (!now) return false;
      standing = now;
      const tellings = tellingsNow(now, state.told(), mastery);
      put(tellings.now);
      state.tell(tellings.told);
      return tellings.now.some(({ verb }) => verb === 'passed' || verb === 'completed');
    },
    soon: pace.soon,
    flush: pace.flush,
    end: async () => {
      connection.onEnd();
      const last = tellingsAtEnd(mode === 'normal' ? standing : undefined, state.told(), mastery);
      state.tell(last.told);
      const answer = await endWith([...last.now, { verb: 'terminated' }], parts);
      const outcome = outcomeOf(answer);
      pace.stop(outcome);
      return outcome;
    },
  };
};
