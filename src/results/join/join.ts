import type { RowCode } from '#domain/row-code.ts';
import { inOneGo } from '../in-one-go.ts';
import type { ResultsFile, Who } from '../read/results-file.ts';
import { foldedName } from './folded-name.ts';
import { type KnownBy, type Match, matchOf } from './match.ts';
import { foldedKey, type PersonIndex } from './person-index.ts';

/** One identity as files spell it: decided once, wherever it stands. */
export type Identity = string;

/** What the officer said of a doubtful one. */
export type Decision = { readonly by: 'person'; readonly code: RowCode } | { readonly by: 'left-out' };

export type Decisions = ReadonlyMap<Identity, Decision>;

/** Somebody whom the officer has to look at. */
export type Doubtful = {
  readonly identity: Identity;
  readonly who: Who;
  readonly match: Extract<Match, { sure: false }>;
  /** Names of files in which it stands. */
  readonly files: readonly string[];
  readonly decision: Decision | undefined;
};

export type Joined = {
  /** By file and the place of the person in it; undefined: not joined, or left out. */
  readonly codeOf: (file: ResultsFile, person: number) => RowCode | undefined;
  readonly doubtful: readonly Doubtful[];
  /** How many identities were known by what. */
  readonly sure: ReadonlyMap<KnownBy, number>;
};

export const identityOf = ({ row, number, login, email, name, alone }: Who): Identity =>
  [row, alone, ...[number, login, email].map((text) => foldedKey(text ?? '')), foldedName(name ?? '')].join('\n');

const spelled = new WeakMap<ResultsFile, readonly Identity[]>();

/** By the place of the person; spelled once for each file, whatever is decided afterwards. */
const identitiesIn = (file: ResultsFile): readonly Identity[] => {
  const known = spelled.get(file) ?? file.people.map(identityOf);
  spelled.set(file, known);
  return known;
};

const matches = new WeakMap<PersonIndex, Map<Identity, Match>>();

/** Looked for once: a decision about one of them leaves all others as they are. */
const knownMatch = (who: Who, identity: Identity, index: PersonIndex): Match => {
  const known = matches.get(index) ?? new Map<Identity, Match>();
  matches.set(index, known);
  const match = known.get(identity) ?? matchOf(who, index);
  known.set(identity, match);
  return match;
};

type Known = { readonly who: Who; readonly match: Match; readonly files: Set<string> };

/** So many are looked for at a time: a page can answer in between. */
const portion = 2000;

function* identities(
  files: readonly ResultsFile[],
  index: PersonIndex,
): Generator<undefined, ReadonlyMap<Identity, Known>> {
  const known = new Map<Identity, Known>();
  for (const file of files) {
    for (const [place, identity] of identitiesIn(file).entries()) {
      if (place % portion === 0) yield;
      const who = file.people[place] ?? {};
      const one = known.get(identity) ?? { who, match: knownMatch(who, identity, index), files: new Set<string>() };
      known.set(identity, one);
      one.files.add(file.name);
    }
  }
  return known;
}

/** Joins everybody in the files to the list: by key or name where that is sure, else as the officer decided. */
export function* joinInSteps(
  files: readonly ResultsFile[],
  index: PersonIndex,
  decisions: Decisions,
): Generator<undefined, Joined> {
  const known = yield* identities(files, index);
  const codes = new Map<Identity, RowCode>();
  const doubtful: Doubtful[] = [];
  const sure = new Map<KnownBy, number>();
  for (const [identity, { who, match, files: names }] of known) {
    if (match.sure) {
      codes.set(identity, match.code);
      sure.set(match.by, (sure.get(match.by) ?? 0) + 1);
      continue;
    }
    const decision = decisions.get(identity);
    if (decision?.by === 'person' && index.people.has(decision.code)) codes.set(identity, decision.code);
    doubtful.push({ identity, who, match, files: [...names], decision });
  }
  const codeOf = (file: ResultsFile, person: number): RowCode | undefined => {
    const identity = identitiesIn(file)[person];
    return identity === undefined ? undefined : codes.get(identity);
  };
  return { codeOf, doubtful, sure };
}

/** `joinInSteps` in one go. */
export const join = (files: readonly ResultsFile[], index: PersonIndex, decisions: Decisions): Joined =>
  inOneGo(joinInSteps(files, index, decisions));
