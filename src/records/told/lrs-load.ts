import type { LessonId, QuizId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { noProgress } from '#domain/progress.ts';
import type { LrsLoad } from '#domain/scale.ts';
import type { Standing } from '#domain/standing.ts';
import { cmi5Frame } from '#records/cmi5/cmi5-frame.ts';
import type { Answered } from '#records/learner-record.ts';
import type { XapiClock } from '#records/xapi/clock.ts';
import { type Statement, statementOf } from '#records/xapi/statement.ts';
import { xapiRecord } from '#records/xapi/xapi-record.ts';
import type { XapiConnection } from '#records/xapi/xapi-session.ts';

/** One thing that a learner does, and how the course then stands. */
export type WalkStep = {
  readonly page: LessonId | QuizId;
  readonly standing: Standing;
  readonly answered?: Answered | undefined;
};

/** As long as those of real LMSs. */
const sample = {
  endpoint: '',
  fetch: '',
  actor: { objectType: 'Agent', account: { homePage: 'https://sdo.example.ru', name: '1a2b3c4d-0000-4000-8000-0000' } },
  registration: '5e6f7a8b-0000-4000-8000-000000000000',
  activityId: 'https://sdo.example.ru/xapi/activities/1a2b3c4d',
} as const;

const contextTemplate = {
  contextActivities: { grouping: [{ id: 'https://sdo.example.ru/courses/1a2b3c4d' }] },
  extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': '9c0d1e2f-0000-4000-8000-000000000000' },
};

/** An LRS that takes everything and counts. */
const countingLrs = () => {
  let text: string | undefined;
  let documents = 0;
  const heard: Statement[] = [];
  const lrs: XapiConnection['lrs'] = {
    state: async () => ({ ok: true, value: { text, etag: undefined } }),
    write: async (_, document) => {
      text = document.text;
      documents += 1;
      return { ok: true, value: { etag: undefined } };
    },
    send: async (statements) => {
      heard.push(...statements);
      return { ok: true, value: undefined };
    },
  };
  return { lrs, heard, documents: () => documents };
};

const step = 60_000;

/** A minute passes whenever it is asked, so that nothing is held back to go together with what follows. */
const clock = (): XapiClock => {
  let now = 0;
  const tick = (): number => {
    now += step;
    return now;
  };
  return { now: tick, later: () => () => undefined, date: () => new Date(0) };
};

/** What a learner makes an LRS take, launch by launch; told by the very record that talks to an LRS. */
export const lrsLoad = async (ledger: Ledger, launches: readonly (readonly WalkStep[])[]): Promise<LrsLoad> => {
  const { lrs, heard, documents } = countingLrs();
  const frame = cmi5Frame(sample, {
    contextTemplate,
    mastery: undefined,
    mode: 'normal',
    returnUrl: undefined,
    parameters: undefined,
  });
  let counter = 0;
  for (const steps of launches) {
    // The launch itself says it, before the record is read.
    heard.push(statementOf({ verb: 'initialized' }, frame, { at: new Date(0), elapsed: 0 }));
    const connection = { ok: true, lrs, frame, mode: 'normal', mastery: undefined, returnTo: undefined } as const;
    const course = { ledger, kinds: () => undefined, clock: clock(), replica: 'scale' };
    const record = xapiRecord(async () => ({ ...connection, onEnd: () => undefined }), course);
    await record.open();
    for (const { page, standing, answered } of steps) {
      counter += 1;
      const place = { value: { course: ledger.course, page }, stamp: { counter, replica: 'scale' } };
      const delta = { ...noProgress, place };
      await record.save({ delta, progress: delta, standing, answered });
    }
    record.leave('finish');
    await record.ended?.();
  }
  const bytes = heard.reduce((sum, statement) => sum + new TextEncoder().encode(JSON.stringify(statement)).length, 0);
  return { statements: heard.length, bytes, documents: documents() };
};
