import type { RowCode } from '#domain/row-code.ts';
import type { Who } from '../read/results-file.ts';
import { inAnyOrder, isNearly, partsOfName } from './folded-name.ts';
import { foldedKey, type PersonIndex, telling, withoutZeros } from './person-index.ts';

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
const isLike = (one: readonly string[], other: readonly string[]): boolean =>
  commonParts(one, other) >= Math.min(Math.max(one.length, 1), other.length, 2);

/** Those who share a telling part of the name, or nearly so, the likest first. */
const like = (own: readonly string[], { byPart, partsOf }: PersonIndex): readonly RowCode[] => {
  const parts = telling(own);
  const exact = parts.flatMap((part) => byPart.get(part) ?? []);
  const near =
    exact.length > 0
      ? exact
      : parts.flatMap((part) => [...byPart].flatMap(([known, codes]) => (isNearly(part, known) ? codes : [])));
  return [...new Set(near)]
    .filter((code) => isLike(own, partsOf(code)))
    .map((code) => ({ code, common: commonParts(own, partsOf(code)) }))
    .sort((a, b) => b.common - a.common)
    .slice(0, mostCandidates)
    .map(({ code }) => code);
};

/** Three parts in any order are one name: family name, name and patronymic; of two, which is which is a guess. */
const leastInAnyOrder = 3;

const byName = (parts: readonly string[], index: PersonIndex): Match => {
  const same = index.byName.get(parts.join(' ')) ?? [];
  const [only] = same;
  if (same.length === 1 && only) return { sure: true, code: only, by: 'name' };
  if (same.length > 1) return doubtful('namesakes', same);
  const turned = index.byNameInAnyOrder.get(inAnyOrder(parts)) ?? [];
  const [whole] = turned;
  if (turned.length > 1) return doubtful('namesakes', turned);
  if (whole && parts.length >= leastInAnyOrder) return { sure: true, code: whole, by: 'name' };
  if (whole) return doubtful('other-order', turned);
  const candidates = like(parts, index);
  return doubtful(candidates.length > 0 ? 'like' : 'nobody', candidates);
};

/** The person of the list whom a file means; nothing doubtful is taken for sure. */
export const matchOf = (who: Who, index: PersonIndex): Match => {
  const keys = keysOf(who, index);
  const [first] = keys;
  const parts = partsOfName(who.name ?? '');
  if (!first) return parts.length === 0 ? doubtful('nobody', []) : byName(parts, index);
  const [code] = first.codes;
  const all = keys.flatMap(({ codes }) => codes);
  if (!code || first.codes.length > 1) return doubtful('namesakes', first.codes);
  if (keys.some(({ codes }) => !codes.includes(code))) return doubtful('two-people', all);
  const named = index.byNameInAnyOrder.get(inAnyOrder(parts)) ?? [];
  // A family name may have changed since, so it is no mistake; but neither is it to be passed over.
  if (parts.length > 0 && !isLike(parts, index.partsOf(code))) return doubtful('other-name', [code, ...named]);
  return first.isBare && parts.length === 0 ? doubtful('like', [code]) : { sure: true, code, by: first.by };
};
