import type { RowCode } from '#domain/row-code.ts';
import { fullName, type Person, placesOf, type StaffList, valueIn } from '#staff/list/staff-list.ts';
import { inAnyOrder, partsOfName } from './folded-name.ts';

/** Everybody in the list by what a file may know them by; several of one value are namesakes, or the list's own fault. */
export type PersonIndex = {
  readonly people: ReadonlyMap<RowCode, Person>;
  readonly nameOf: (code: RowCode) => string;
  /** Of the name, as they are compared. */
  readonly partsOf: (code: RowCode) => readonly string[];
  readonly byNumber: ReadonlyMap<string, readonly RowCode[]>;
  readonly byBareNumber: ReadonlyMap<string, readonly RowCode[]>;
  readonly byEmail: ReadonlyMap<string, readonly RowCode[]>;
  readonly byLogin: ReadonlyMap<string, readonly RowCode[]>;
  readonly byName: ReadonlyMap<string, readonly RowCode[]>;
  readonly byNameInAnyOrder: ReadonlyMap<string, readonly RowCode[]>;
  /** By every part of the name that is longer than an initial. */
  readonly byPart: ReadonlyMap<string, readonly RowCode[]>;
};

/** Numbers and addresses are compared without case. */
export const foldedKey = (text: string): string => text.trim().toLowerCase();

/** A spreadsheet may have eaten a number's leading zeros. */
export const withoutZeros = (number: string): string => foldedKey(number).replace(/^0+(?=\d)/, '');

const grouped = (pairs: Iterable<readonly [string, RowCode]>): ReadonlyMap<string, readonly RowCode[]> => {
  const groups = new Map<string, RowCode[]>();
  for (const [key, code] of pairs) {
    if (key === '') continue;
    const known = groups.get(key);
    if (known) known.push(code);
    else groups.set(key, [code]);
  }
  return groups;
};

/** Parts of names that say something: an initial fits everybody. */
export const telling = (parts: readonly string[]): readonly string[] => parts.filter(({ length }) => length > 2);

export const personIndex = (list: StaffList): PersonIndex => {
  const places = placesOf(list);
  const names = new Map(list.people.map((person) => [person.code, fullName(person, places)] as const));
  const by = (keyOf: (person: Person) => string): ReadonlyMap<string, readonly RowCode[]> =>
    grouped(list.people.map((person) => [keyOf(person), person.code] as const));
  const nameOf = (code: RowCode): string => names.get(code) ?? '';
  // Many are compared with somebody of the same family name: each name is taken apart once.
  const parts = new Map([...names].map(([code, name]) => [code, partsOfName(name)] as const));
  const partsOf = (code: RowCode): readonly string[] => parts.get(code) ?? [];
  return {
    people: new Map(list.people.map((person) => [person.code, person] as const)),
    nameOf,
    partsOf,
    byNumber: by((person) => foldedKey(valueIn(person, places, 'number'))),
    byBareNumber: by((person) => withoutZeros(valueIn(person, places, 'number'))),
    byEmail: by((person) => foldedKey(valueIn(person, places, 'email'))),
    byLogin: by((person) => foldedKey(valueIn(person, places, 'login'))),
    byName: by(({ code }) => partsOf(code).join(' ')),
    byNameInAnyOrder: by(({ code }) => inAnyOrder(partsOf(code))),
    byPart: grouped(
      list.people.flatMap(({ code }) => [...new Set(telling(partsOf(code)))].map((part) => [part, code] as const)),
    ),
  };
};
