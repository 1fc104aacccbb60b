import type { Statement } from '#records/xapi/statement.ts';

/**
 * What cmi5 asks of statements, by the numbers of its requirements. Each rule says what is wrong, or nothing.
 * Written after the specification, so that a package is judged by other words than it was made with.
 */

const categories = 'https://w3id.org/xapi/cmi5/context/categories';
const extensions = 'https://w3id.org/xapi/cmi5/context/extensions';

export type Cmi5Session = {
  readonly actor: unknown;
  readonly activityId: string;
  readonly registration: string;
  readonly contextTemplate: Record<string, never>;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly mastery?: number | undefined;
  preferencesRead: boolean;
  launchDataRead: boolean;
  /** cmi5's own verbs of this session, in order. */
  said: string[];
  /** Of all sessions of the registration. */
  readonly registrationSaid: string[];
};

type Loose = { [name: string]: Loose } & Iterable<Loose> & { includes: (value: unknown) => boolean };

const loose = (value: unknown): Loose => value as Loose;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const idsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : []).map((activity: { id: string }) => activity.id);

export const verbOf = (statement: Statement): string =>
  statement.verb.id.replace('http://adlnet.gov/expapi/verbs/', '');

const categoriesOf = (statement: Statement): readonly string[] =>
  idsIn(loose(statement.context)['contextActivities']?.['category']);

const isDefined = (statement: Statement): boolean => categoriesOf(statement).includes(`${categories}/cmi5`);

const contextFlaw = ({ context }: Statement, session: Cmi5Session): string | undefined => {
  const { contextActivities: activities = {}, ...plain } = session.contextTemplate as Record<string, object>;
  for (const [name, list] of Object.entries(activities)) {
    const given = idsIn(loose(context)['contextActivities']?.[name]);
    if (idsIn(list).some((id, place) => given[place] !== id)) return `10.2.1.0-6: ${name}`;
  }
  for (const [name, wanted] of Object.entries(plain)) {
    const given = loose(context)[name] ?? {};
    for (const [key, value] of Object.entries(wanted))
      if (!same(loose(given)[key], value)) return `10.2.1.0-6: ${name} ${key}`;
  }
  if (context['registration'] !== session.registration) return '9.6.1.0-1: registration';
  return loose(context)['extensions']?.[`${extensions}/sessionid`] ? undefined : '9.6.3.1-4: session id';
};

const orderFlaw = (statement: Statement, { said }: Cmi5Session): string | undefined => {
  if (!said.includes('initialized') && verbOf(statement) !== 'initialized') return '9.3.0.0-4: not initialized';
  return said.includes('terminated') ? '9.3.0.0-5: terminated already' : undefined;
};

const verdicts = ['completed', 'passed', 'failed'];

const repeatFlaw = (verb: string, { said, registrationSaid, mode }: Cmi5Session): string | undefined => {
  if (!['initialized', 'terminated', ...verdicts].includes(verb)) return `9.3.0.0-1: ${verb}`;
  if (said.includes(verb)) return `9.3.0.0-2: ${verb} twice`;
  if (['passed', 'failed'].includes(verb) && said.some((one) => ['passed', 'failed'].includes(one)))
    return '9.3.0.0-3: both of passed and failed';
  if (verb === 'completed' && registrationSaid.includes(verb)) return '9.3.0.0-6: completed twice';
  if (verb === 'passed' && registrationSaid.includes(verb)) return '9.3.0.0-7: passed twice';
  if (verb === 'failed' && registrationSaid.includes('passed')) return '9.3.0.0-8: failed after passed';
  return mode !== 'Normal' && verdicts.includes(verb) ? `10.2.2.0-2: ${verb} in ${mode}` : undefined;
};

const resultFlaw = (statement: Statement, { mastery }: Cmi5Session): string | undefined => {
  const verb = verbOf(statement);
  const { completion, success, score, duration } = statement.result ?? {};
  if ((completion === true) !== (verb === 'completed')) return '9.5.3.0: completion';
  const wanted = { passed: true, failed: false }[verb];
  if (success !== wanted) return '9.5.2.0: success';
  if (categoriesOf(statement).includes(`${categories}/moveon`) !== verdicts.includes(verb)) return '9.6.2.2: moveon';
  if (verb !== 'initialized' && !/^PT(?:\d+H)?(?:\d+M)?\d+(?:\.\d{1,2})?S$/.test(duration ?? ''))
    return '9.5.4.1: duration';
  if (!score) return undefined;
  if (wanted === undefined) return '9.5.1.0-2: a score';
  if (score.raw !== undefined && (score.min !== 0 || score.max !== 100)) return '9.5.1.0-3: min and max';
  if (mastery === undefined) return undefined;
  if (loose(statement.context)['extensions']?.[`${extensions}/masteryscore`] !== loose(mastery))
    return '9.6.3.2-2: masteryScore';
  return score.scaled >= mastery === wanted ? undefined : '9.3.4.0-2: the score contradicts the verdict';
};

const definedFlaw = (statement: Statement, session: Cmi5Session): string | undefined => {
  const { actor, object } = statement;
  if ((actor['objectType'] ?? 'Agent') !== 'Agent') return '9.2.0.0-2: no agent';
  const account = loose(actor)['account'];
  if (!account?.['name'] || !account['homePage']) return '9.2.0.0-3: no account';
  if (object['id'] !== session.activityId) return '8.1.5.0-6: activityId';
  return repeatFlaw(verbOf(statement), session) ?? resultFlaw(statement, session);
};

/** What is wrong with a statement that comes now. */
export const flawIn = (statement: Statement, session: Cmi5Session): string | undefined => {
  if (!session.preferencesRead) return '11.0.0.0-3: preferences not read';
  if (!session.launchDataRead) return '10.2.1: launch data not read';
  if (!same(statement.actor, session.actor)) return '8.1.3.0-3: actor';
  const first = contextFlaw(statement, session) ?? orderFlaw(statement, session);
  if (first !== undefined) return first;
  if (isDefined(statement)) return definedFlaw(statement, session);
  return categoriesOf(statement).includes(`${categories}/moveon`)
    ? '9.6.2.2-2: moveon in an allowed statement'
    : undefined;
};
