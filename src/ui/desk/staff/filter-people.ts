import { type Assessed, trackOf } from '#staff/list/assess.ts';
import { fullName, type Person, placesOf, type StaffList, valueIn } from '#staff/list/staff-list.ts';

export type PeopleFilter = {
  readonly state: 'open' | 'ready' | 'all';
  /** Undefined: all of them; empty: those without one. */
  readonly unit: string | undefined;
  readonly search: string;
};

/** A person with what the list comes to for them. */
export type FoundPerson = { readonly person: Person; readonly one: Assessed };

const isIn = (state: PeopleFilter['state'], one: Assessed): boolean =>
  state === 'all' || (trackOf(one) === undefined) === (state === 'open');

/** Those of the list whom the officer wants to see. */
export const filterPeople = (
  list: StaffList,
  assessed: readonly Assessed[],
  { state, unit, search }: PeopleFilter,
): readonly FoundPerson[] => {
  const places = placesOf(list);
  const wanted = search.trim().toLowerCase();
  const matches = (person: Person): boolean =>
    wanted === '' ||
    fullName(person, places).toLowerCase().includes(wanted) ||
    valueIn(person, places, 'number').toLowerCase() === wanted;
  return list.people.flatMap((person, index) => {
    const one = assessed[index];
    if (!one || !isIn(state, one) || !matches(person)) return [];
    return unit === undefined || valueIn(person, places, 'unit') === unit ? [{ person, one }] : [];
  });
};
