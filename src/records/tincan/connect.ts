import { begin } from '#records/xapi/begin.ts';
import type { XapiClock } from '#records/xapi/clock.ts';
import { answerContext, inCourse, withActivities } from '#records/xapi/context.ts';
import { type Fetch, lrsAt } from '#records/xapi/lrs.ts';
import { answerId, type Json, type StatementFrame } from '#records/xapi/statement.ts';
import { newUuid } from '#records/xapi/uuid.ts';
import { failed, type NoConnection, type XapiConnection } from '#records/xapi/xapi-session.ts';
import { type TincanParameters, tincanParameters } from './launch-parameters.ts';

export type TincanLaunch = {
  /** Of the launch's address. */
  readonly query: string;
  readonly fetch: Fetch;
  readonly clock: XapiClock;
};

export const isTincanLaunch = (query: string): boolean => tincanParameters(query) !== undefined;

const contextIn = ({ registration, grouping, platform }: TincanParameters): Json => {
  const context: Json = {
    ...(registration !== undefined && { registration }),
    ...(platform !== undefined && { platform }),
    language: 'ru-RU',
  };
  return grouping === undefined
    ? context
    : withActivities(context, 'grouping', [{ id: grouping, objectType: 'Activity' }]);
};

const frameOf = (parameters: TincanParameters): StatementFrame => {
  const { actor, activityId, registration = '' } = parameters;
  const context = contextIn(parameters);
  return {
    actor,
    activityId,
    idOf: (telling) =>
      telling.verb === 'answered'
        ? answerId([registration, JSON.stringify(actor), activityId], telling.interaction)
        : newUuid(),
    contextOf: (telling) => {
      if (telling.verb === 'answered') return answerContext(context, activityId, telling.interaction);
      return telling.verb === 'mastered' ? inCourse(context, activityId) : context;
    },
  };
};

/**
 * Opens a session in an LRS that the launch's address names. Plain xAPI has neither modes nor an end that holds: after a
 * reload the learner goes on.
 */
export const connectByTincan = async ({
  query,
  fetch,
  clock,
}: TincanLaunch): Promise<XapiConnection | NoConnection> => {
  const parameters = tincanParameters(query);
  if (!parameters) return { ok: false, notice: 'lms-absent' };
  const lrs = lrsAt(parameters, fetch, clock);
  const frame = frameOf(parameters);
  const begun = await begin(lrs, frame, clock);
  if (!begun.ok) return failed(begun);
  return { ok: true, lrs, frame, mode: 'normal', mastery: undefined, returnTo: undefined, onEnd: () => undefined };
};
