import { cmi5Frame } from '#records/cmi5/cmi5-frame.ts';
import type { XapiClock } from '#records/xapi/clock.ts';
import type { Result, Statement } from '#records/xapi/statement.ts';
import { xapiRecord } from '#records/xapi/xapi-record.ts';
import type { XapiConnection } from '#records/xapi/xapi-session.ts';
import { changeIn, modeIn, type Situation, sampleLedger, situations } from './situations.ts';

/** An LRS that takes everything, and keeps its documents from launch to launch. */
const listeningLrs = () => {
  let text: string | undefined;
  let heard: Statement[] = [];
  const lrs: XapiConnection['lrs'] = {
    state: async () => ({ ok: true, value: { text, etag: undefined } }),
    write: async (_, document) => {
      text = document.text;
      return { ok: true, value: { etag: undefined } };
    },
    send: async (statements) => {
      heard.push(...statements);
      return { ok: true, value: undefined };
    },
  };
  const heardNow = (): readonly Statement[] => {
    const all = heard;
    heard = [];
    return all;
  };
  return { lrs, heardNow };
};

const verbs = ['initialized', 'progressed', 'answered', 'mastered', 'passed', 'completed', 'failed', 'terminated'];

const sitting = 20 * 60_000;

/** Twenty minutes pass between the beginning and what is told. */
const clock = (): XapiClock => {
  let reads = 0;
  const now = (): number => {
    reads += 1;
    return reads === 1 ? 0 : sitting;
  };
  return { now, later: () => () => undefined, date: () => new Date(0) };
};

const said = ({ response, success, score, extensions, duration, completion }: Result): readonly string[] =>
  Object.entries({
    response,
    success,
    completion,
    'score.scaled': score?.scaled,
    progress: extensions && Object.values(extensions)[0],
    duration,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));

/** A statement without a result is told by being there. */
const cellOf = (statements: readonly Statement[], verb: string): string | undefined => {
  const statement = statements.find((one) => one.verb.id.endsWith(`/${verb}`));
  return statement && (said(statement.result ?? {}).join(', ') || '+');
};

const launch = {
  contextTemplate: {},
  mastery: undefined,
  mode: 'normal',
  returnUrl: undefined,
  parameters: undefined,
} as const;
const parameters = { endpoint: '', fetch: '', actor: {}, registration: '', activityId: '' };

/** What an LMS hears by cmi5 in each situation, verb by verb. Plain xAPI says the same, but knows no review. */
export const lrsRows = async () => {
  const { lrs, heardNow } = listeningLrs();
  const frame = cmi5Frame(parameters, launch);
  const after = async (situation: Situation): Promise<readonly Statement[]> => {
    const connection = { ok: true, lrs, frame, mode: modeIn(situation), onEnd: () => undefined } as const;
    const course = { ledger: sampleLedger, kinds: () => undefined, clock: clock(), replica: 'told' };
    const record = xapiRecord(async () => ({ ...connection, mastery: undefined, returnTo: undefined }), course);
    await record.open();
    await record.save(changeIn(situation));
    record.leave('finish');
    await record.ended?.();
    return heardNow();
  };
  const heard: (readonly Statement[])[] = [];
  for (const situation of situations) heard.push(await after(situation));
  return verbs.map((element) => ({
    element,
    // The launch itself says it, before the record is read.
    cells: heard.map((statements) => (element === 'initialized' ? '+' : cellOf(statements, element))),
  }));
};
