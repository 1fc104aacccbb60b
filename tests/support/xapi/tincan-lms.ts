import type { Statement } from '#records/xapi/statement.ts';
import { type FakeLrs, fakeLrs, type LrsOptions, type LrsRequest } from './fake-lrs.ts';

/** An LMS that launches a course the Tin Can way and looks at what it then hears. */

export type TincanLms = {
  readonly lrs: FakeLrs;
  /** The query of the address of a launch. */
  readonly launch: () => string;
};

export type TincanOptions = LrsOptions & {
  /** As it stands in the address. */
  readonly actor?: unknown;
  /** How the LRS is to know the learner; the actor unless it was written the old way. */
  readonly agent?: unknown;
  readonly registration?: string | undefined;
};

const mailbox = { objectType: 'Agent', name: 'Анна', mbox: 'mailto:anna@gov.test' };
const authorization = 'Basic dTpw';
const activityId = 'https://orientir.example/xapi/courses/kc-01-m1';

export const tincanLms = (options: TincanOptions = {}, origin = 'http://lms.test'): TincanLms => {
  const { actor = mailbox, agent = actor, registration = '760e3480-ba55-4991-94b0-01820dbd23a2' } = options;
  const knows = 'registration' in options ? options.registration : registration;

  const flawIn = (statement: Statement): string | undefined => {
    if (JSON.stringify(statement.actor) !== JSON.stringify(agent)) return 'another actor';
    if (statement.context['registration'] !== knows) return 'another registration';
    return JSON.stringify(statement.context).includes('cmi5') ? 'speaks cmi5' : undefined;
  };

  const judge = ({ headers, path }: LrsRequest, statements: readonly Statement[]): string | undefined => {
    const { searchParams } = new URL(path, 'http://lrs/');
    if (headers['authorization'] !== authorization) return 'not let in';
    const flaw = statements.map(flawIn).find((each) => each !== undefined);
    if (flaw !== undefined || statements.length > 0) return flaw;
    if (searchParams.get('agent') !== JSON.stringify(agent)) return 'another agent';
    if (searchParams.get('activityId') !== activityId) return 'another activity';
    return (searchParams.get('registration') ?? undefined) === knows ? undefined : 'another registration';
  };

  return {
    lrs: fakeLrs({ ...options, judge }),
    launch: () =>
      `?${new URLSearchParams({
        endpoint: `${origin}/lrs/`,
        auth: authorization,
        actor: JSON.stringify(actor),
        activity_id: activityId,
        activity_platform: 'LMS',
        grouping: 'http://lms.test/course',
        ...(knows !== undefined && { registration: knows }),
      })}`,
  };
};
