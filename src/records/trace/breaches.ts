import type { Call, Described, Entry, Request, Trace } from './entry.ts';

/** Rules of a session with an LMS that can be looked up in its trace (lms-behaviours 3, 14, 25, 28, 29). */
export type Rule =
  | 'opened-twice'
  | 'called-after-finish'
  | 'wrote-in-review'
  | 'committed-nothing'
  | 'refused-unsaid'
  | 'claimed-too-much';

/** `entry`: where it shows, from 1. */
export type Breach = { readonly rule: Rule; readonly entry: number };

type At<One> = { readonly entry: One & { readonly at: number }; readonly index: number };

const patience = 15_000;

const optional = /^cmi\.(?:core\.)?(?:score\.(?:min|max)$|progress_measure$|objectives\.|interactions\.)/;

const consents = (returned: Described): boolean =>
  returned.is === 'word' && (returned.word === 'true' || returned.word === '1');

const isRefused = ({ method, element, returned, code }: Call): boolean =>
  method !== 'get' && !(method === 'set' && optional.test(element ?? '')) && (code !== 0 || !consents(returned));

const isFailed = ({ method, path, status }: Request): boolean =>
  method !== 'GET' && path !== 'token' && (status < 200 || status >= 300) && status !== 409 && status !== 412;

const callsIn = (entries: readonly Entry[], method?: Call['method']): readonly At<Call>[] =>
  entries.flatMap((entry, index) =>
    entry.kind === 'call' && (method === undefined || entry.method === method) ? [{ entry, index }] : [],
  );

const breach = (rule: Rule, at: readonly { readonly index: number }[]): readonly Breach[] =>
  at.slice(0, 1).map(({ index }) => ({ rule, entry: index + 1 }));

const calledAfterFinish = (entries: readonly Entry[]): readonly Breach[] => {
  const finish = callsIn(entries, 'finish')[0]?.index ?? entries.length;
  return breach(
    'called-after-finish',
    callsIn(entries).filter(({ index }) => index > finish),
  );
};

const isUncredited = (entries: readonly Entry[]): boolean =>
  callsIn(entries, 'get').some(
    ({ entry: { element = '', returned } }) =>
      /(?:mode|credit)$/.test(element) && returned.is === 'word' && /^(?:review|browse|no-credit)$/.test(returned.word),
  );

const committedNothing = (entries: readonly Entry[]): readonly Breach[] => {
  const commits = callsIn(entries, 'commit');
  const idle = commits.filter(({ index }, place) => {
    const before = commits[place - 1];
    const wasTaken = before !== undefined && !isRefused(before.entry);
    return wasTaken && !callsIn(entries.slice(before.index, index), 'set').length;
  });
  return breach('committed-nothing', idle);
};

const isTrouble = (entry: Entry): boolean =>
  entry.kind === 'told' && entry.words.some((word) => /^(?:failed-|notice-|memory$)/.test(word));

/** What is said already stands; who has left is told nothing any more; and what came right at the end may not have been told yet. */
const refusedUnsaid = (entries: readonly Entry[]): readonly Breach[] => {
  const left = entries.findIndex((entry) => entry.kind === 'did' && entry.what === 'finish');
  const end = entries.at(-1)?.at ?? 0;
  const unsaid = entries.flatMap((entry, index) => {
    const fails = (entry.kind === 'call' && isRefused(entry)) || (entry.kind === 'request' && isFailed(entry));
    if (!fails || (left >= 0 && index > left) || end - entry.at < patience) return [];
    const standing = entries
      .slice(0, index)
      .filter(({ kind }) => kind === 'told')
      .at(-1);
    const within = entries.slice(index).filter((later) => later.at - entry.at <= patience);
    return [...(standing ? [standing] : []), ...within].some(isTrouble) ? [] : [{ index }];
  });
  return breach('refused-unsaid', unsaid);
};

/** Shown as sent while the last that was heard is a refusal. */
const claimedTooMuch = (entries: readonly Entry[]): readonly Breach[] =>
  breach(
    'claimed-too-much',
    entries.flatMap((entry, index) => {
      if (entry.kind !== 'told' || !entry.words.includes('lms')) return [];
      const last = callsIn(entries.slice(0, index), 'commit').at(-1);
      return last && isRefused(last.entry) ? [{ index }] : [];
    }),
  );

/** Where the product did what it must not, as far as its trace shows; of each rule the first breach. */
export const breachesIn = ({ entries }: Trace): readonly Breach[] => [
  ...breach('opened-twice', callsIn(entries, 'initialize').slice(1)),
  ...calledAfterFinish(entries),
  ...(isUncredited(entries) ? breach('wrote-in-review', callsIn(entries, 'set')) : []),
  ...committedNothing(entries),
  ...refusedUnsaid(entries),
  ...claimedTooMuch(entries),
];
