import type { RowCode } from '#domain/row-code.ts';
import type { Who } from '../read/results-file.ts';
import { foldedName, isNearly, nameInAnyOrder, partsOfName } from './folded-name.ts';
import { foldedKey, type PersonIndex, tellingParts, withoutZeros } from './person-index.ts';

/** By what somebody was known, surest first. */
export type KnownBy = 'row' | 'number' | 'email' | 'login' | 'name';

/** Why nobody is joined without being asked. */
export type Doubt =
  /** The key is one person's and the name another's. */
  | 'other-name'
  /** Keys of two persons. */
  | 'two-people'
  /** Several people of the list have this value. */
  | 'namesakes'
  /** The same parts in another order, and too few of them to be sure. */
  | 'other-order'
  /** Part of the name, initials, or a slip of a letter. */
  | 'like'
  /** Nobody is like it. */
  | 'nobody';

export type Match =
  | { readonly sure: true; readonly code: RowCode; readonly by: KnownBy }
  | { readonly sure: false; readonly doubt: Doubt; readonly candidates: readonly RowCode[] };

/** More are no help to choose from. */
const mostCandidates = 6;

/** `isBare`: the number agrees but for its leading zeros, so the name has to bear it out. */
type Key = { readonly by: KnownBy; readonly codes: readonly RowCode[]; readonly isBare?: boolean };

const doubtful = (doubt: Doubt, candidates: readonly RowCode[]): Match => ({
  sure: false,
  doubt,
  candidates: [...new Set(candidates)].slice(0, mostCandidates),
});

/** An LMS may keep an address as the user name, and the desk makes user names of addresses and numbers (`moodle-users.ts`). */
const keysOf = ({ row, number, email, login }: Who, index: PersonIndex): readonly Key[] => {
  const { people, byNumber, byBareNumber, byEmail, byLogin } = index;
  const found = (map: PersonIndex['byNumber'], text: string | undefined): readonly RowCode[] =>
    map.get(foldedKey(text ?? '')) ?? [];
  const ofLogin = [byLogin, byEmail, byNumber].map((map) => found(map, login)).find(({ length }) => length > 0);
  const ofNumber = found(byNumber, number);
  const bare = byBareNumber.get(withoutZeros(number ?? '')) ?? [];
  const keys: readonly Key[] = [
    { by: 'row', codes: row && people.has(row) ? [row] : [] },
    ofNumber.length > 0 ? { by: 'number', codes: ofNumber } : { by: 'number', codes: bare, isBare: true },
    { by: 'email', codes: found(byEmail, email) },
    { by: 'login', codes: ofLogin ?? [] },
  ];
  return keys.filter(({ codes }) => codes.length > 0);
};

/** Whether a word stands for another: the same, an initial of it, or a slip. */
const standsFor = (one: string, other: string): boolean =>
  one === other ||
  (one.length <= 2 && other.startsWith(one)) ||
  (other.length <= 2 && one.startsWith(other)) ||
  isNearly(one, other);

/** How many parts of a name stand for a part of the other, each once. */
const commonParts = (one: readonly string[], other: readonly string[]): number => {
  const left = [...other];
  return one.filter((part) => {
    const at = left.findIndex((each) => standsFor(part, each));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
};

/** Two of the parts at least, or all there are, so that a family name alone names nobody who has more. */
const isLike = (name: string, other: string): boolean => {
  const [one, two] = [partsOfName(name), partsOfName(other)];
  return commonParts(one, two) >= Math.min(Math.max(one.length, 1), two.length, 2);
};

/** Those who share a telling part of the name, or nearly so, the likest first. */
const like = (name: string, { byPart, nameOf }: PersonIndex): readonly RowCode[] => {
  const parts = tellingParts(name);
  const exact = parts.flatMap((part) => byPart.get(part) ?? []);
  const near =
    exact.length > 0
      ? exact
      : parts.flatMap((part) => [...byPart].flatMap(([known, codes]) => (isNearly(part, known) ? codes : [])));
  const own = partsOfName(name);
  return [...new Set(near)]
    .filter((code) => isLike(name, nameOf(code)))
    .map((code) => ({ code, common: commonParts(own, partsOfName(nameOf(code))) }))
    .sort((a, b) => b.common - a.common)
    .slice(0, mostCandidates)
    .map(({ code }) => code);
};

/** Three parts in any order are one name: family name, name and patronymic; of two, which is which is a guess. */
const leastInAnyOrder = 3;

const byName = (name: string, index: PersonIndex): Match => {
  const same = index.byName.get(foldedName(name)) ?? [];
  const [only] = same;
  if (same.length === 1 && only) return { sure: true, code: only, by: 'name' };
  if (same.length > 1) return doubtful('namesakes', same);
  const turned = index.byNameInAnyOrder.get(nameInAnyOrder(name)) ?? [];
  const [whole] = turned;
  if (turned.length > 1) return doubtful('namesakes', turned);
  if (whole && partsOfName(name).length >= leastInAnyOrder) return { sure: true, code: whole, by: 'name' };
  if (whole) return doubtful('other-order', turned);
  const candidates = like(name, index);
  return doubtful(candidates.length > 0 ? 'like' : 'nobody', candidates);
};

/** The person of the list whom a file means; nothing doubtful is taken for sure. */
export const matchOf = (who: Who, index: PersonIndex): Match => {
  const keys = keysOf(who, index);
  const [first] = keys;
  const name = who.name ?? '';
  if (!first) return name === '' ? doubtful('nobody', []) : byName(name, index);
  const [code] = first.codes;
  const all = keys.flatMap(({ codes }) => codes);
  if (!code || first.codes.length > 1) return doubtful('namesakes', first.codes);
  if (keys.some(({ codes }) => !codes.includes(code))) return doubtful('two-people', all);
  const named = name === '' ? [] : (index.byNameInAnyOrder.get(nameInAnyOrder(name)) ?? []);
  // A family name may have changed since, so it is no mistake; but neither is it to be passed over.
  if (name !== '' && !isLike(name, index.nameOf(code))) return doubtful('other-name', [code, ...named]);
  return first.isBare && name === '' ? doubtful('like', [code]) : { sure: true, code, by: first.by };
};
