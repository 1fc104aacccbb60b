import type { Fetch } from '#records/xapi/lrs.ts';
import { type Cmi5Session, flawIn, verbOf } from './cmi5-rules.ts';
import { type FakeLrs, fakeLrs, type LrsOptions, type LrsRequest } from './fake-lrs.ts';

/** An LMS that launches one AU for one learner by cmi5 and refuses whatever the specification does not allow. */

export type LaunchOptions = {
  readonly mode?: Cmi5Session['mode'];
  readonly mastery?: number;
  readonly returnUrl?: string;
};

export type Cmi5Lms = {
  readonly lrs: FakeLrs;
  /** The LRS and the address for tokens. */
  readonly fetch: Fetch;
  /** A new session: the query of its address. An earlier one that did not end is abandoned. */
  readonly launch: (options?: LaunchOptions) => string;
  /** What the address for tokens answers; each gives one once (cmi5 8.2.2). */
  readonly token: (address: string) => { readonly status: number; readonly body: string };
  /** How often tokens were asked for. */
  readonly tokenCalls: () => number;
  /** cmi5's own verbs of every session of the registration, in order. */
  readonly said: () => readonly string[];
};

export const registration = '760e3480-ba55-4991-94b0-01820dbd23a2';

const actorNamed = (name: string) => ({
  objectType: 'Agent',
  name: "Ёлкина, Анна «О'Нил» & Ко",
  account: { homePage: 'http://lms.test', name },
});
const activityId = 'http://lms.test/au/0?course=1';

/** `origin`: where the LMS is served; by default nowhere. */
export const cmi5Lms = (
  { learner = 'u-17', ...options }: LrsOptions & { readonly learner?: string } = {},
  origin = 'http://lms.test',
): Cmi5Lms => {
  const actor = actorNamed(learner);
  const sessions = new Map<string, Cmi5Session>();
  const used = new Set<string>();
  const registrationSaid: string[] = [];
  let launches = 0;
  let calls = 0;

  const sessionOf = ({ headers }: LrsRequest): Cmi5Session | undefined =>
    sessions.get((headers['authorization'] ?? '').replace('Basic ', ''));

  const complaint = (request: LrsRequest): string | undefined => {
    const { searchParams } = new URL(request.path, 'http://lrs/');
    if (searchParams.has('agent') && searchParams.get('agent') !== JSON.stringify(actor)) return '8.1.3.0-3: agent';
    if (searchParams.has('stateId') && searchParams.get('registration') !== registration)
      return '8.1.4.0-3: registration';
    return searchParams.get('stateId') === 'LMS.LaunchData' && request.method !== 'GET'
      ? '10.2.1.0-5: written'
      : undefined;
  };

  const lrs = fakeLrs({
    ...options,
    judge: (request, statements) => {
      const session = sessionOf(request);
      if (!session) return 'no such session';
      const said = [...session.said];
      const all = [...registrationSaid];
      const flaws = statements.map((statement) => {
        const flaw = flawIn(statement, { ...session, said, registrationSaid: all });
        // `initialized` opens the session only when its own request is answered.
        if (verbOf(statement) !== 'initialized') said.push(verbOf(statement));
        all.push(verbOf(statement));
        return flaw;
      });
      return flaws.find((flaw) => flaw !== undefined) ?? complaint(request);
    },
    answered: (request, { status }, statements) => {
      const session = sessionOf(request);
      if (!session || status >= 300) {
        if (session && status === 404 && request.path.includes('cmi5LearnerPreferences'))
          session.preferencesRead = true;
        return;
      }
      if (request.path.includes('cmi5LearnerPreferences')) session.preferencesRead = true;
      if (request.path.includes('LMS.LaunchData')) session.launchDataRead = true;
      for (const statement of statements) {
        session.said.push(verbOf(statement));
        registrationSaid.push(verbOf(statement));
      }
    },
  });

  const token: Cmi5Lms['token'] = (address) => {
    calls += 1;
    const name = new URL(address).searchParams.get('session') ?? '';
    if (used.has(name) || !sessions.has(name))
      return { status: 200, body: JSON.stringify({ 'error-code': '1', 'error-text': 'used already' }) };
    used.add(name);
    return { status: 200, body: JSON.stringify({ 'auth-token': name }) };
  };

  return {
    lrs,
    token,
    tokenCalls: () => calls,
    said: () => registrationSaid.filter((verb) => verb !== 'answered' && verb !== 'progressed'),
    fetch: async (address, request) => {
      if (!address.includes('/token?')) return lrs.fetch(address, request);
      const { status, body } = token(address);
      return new Response(body, { status, headers: { 'content-type': 'application/json' } });
    },
    launch: ({ mode = 'Normal', mastery, returnUrl } = {}) => {
      launches += 1;
      const name = `dG9rZW46${launches}`;
      const contextTemplate = {
        contextActivities: {
          grouping: [{ objectType: 'Activity', id: 'https://orientir.example/xapi/courses/kc-01-m1' }],
          category: [{ objectType: 'Activity', id: 'http://lms.test/category' }],
        },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': `session-${launches}` },
      };
      sessions.set(name, {
        actor,
        activityId,
        registration,
        contextTemplate: contextTemplate as never,
        mode,
        mastery,
        preferencesRead: false,
        launchDataRead: false,
        said: [],
        registrationSaid,
      });
      const data = {
        contextTemplate,
        launchMode: mode,
        launchMethod: 'AnyWindow',
        moveOn: 'CompletedAndPassed',
        ...(mastery !== undefined && { masteryScore: mastery }),
        ...(returnUrl !== undefined && { returnURL: returnUrl }),
      };
      lrs.putState('LMS.LaunchData', { activityId, agent: JSON.stringify(actor), registration }, JSON.stringify(data));
      const query = {
        endpoint: `${origin}/lrs`,
        fetch: `${origin}/token?session=${name}`,
        actor: JSON.stringify(actor),
        registration,
        activityId,
      };
      return `?${new URLSearchParams(query)}`;
    },
  };
};
