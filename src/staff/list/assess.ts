import { staffProblems as say } from '#text/staff-problems.ts';
import { type Deciding, type Decision, type DeskTables, decide, type Problem } from './decide.ts';
import { decidingFields, type Field } from './fields.ts';
import { fullName, type Person, type Places, placesOf, type StaffList, valueIn } from './staff-list.ts';

/** What the list comes to for one person: a track, and what has to be mended first. */
export type Assessed = { readonly decision: Decision; readonly problems: readonly Problem[] };

/** What must be one person's alone. */
const ownFields = ['number', 'login'] as const satisfies readonly Field[];

/** A value that everybody has is not worth ten thousand numbers for each. */
const mostNamed = 5;

/** Rows by value, of values that several rows have. */
const shared = (list: StaffList, places: Places, field: Field): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>();
  for (const person of list.people) {
    const value = valueIn(person, places, field).toLowerCase();
    if (value === '') continue;
    const known = rows.get(value);
    if (known) known.push(person.row);
    else rows.set(value, [person.row]);
  }
  return new Map([...rows].filter(([, { length }]) => length > 1));
};

const cellsOf = (person: Person, places: Places): Deciding =>
  Object.fromEntries(decidingFields.map((field) => [field, valueIn(person, places, field)])) as Deciding;

const formulas = (person: Person, places: Places): readonly Problem[] =>
  (Object.keys(places) as Field[]).flatMap((field) => {
    const value = valueIn(person, places, field);
    return value.startsWith('=') ? [{ field, says: say.formula(value) }] : [];
  });

/** Posts, activities and roles recur, so most people of a list are decided by looking up. */
const decider = (hasCategories: boolean, tables: DeskTables): ((cells: Deciding) => Decision) => {
  const known = new Map<string, Decision>();
  return (cells) => {
    const key = decidingFields.map((field) => cells[field]).join('\n');
    const decision = known.get(key) ?? decide(cells, hasCategories, tables);
    known.set(key, decision);
    return decision;
  };
};

/** Everybody's track or what stands in its way, in the order of the list. */
export const assess = (list: StaffList, tables: DeskTables): readonly Assessed[] => {
  const places = placesOf(list);
  const decided = decider(places.category !== undefined, tables);
  const repeated = ownFields.map((field) => ({ field, rows: shared(list, places, field) }));
  const repetitions = (person: Person): readonly Problem[] =>
    repeated.flatMap(({ field, rows }) => {
      const value = valueIn(person, places, field);
      const others = (rows.get(value.toLowerCase()) ?? []).slice(0, mostNamed + 2).filter((row) => row !== person.row);
      return others.length > 0 ? [{ field, says: say.sameValue(value, others) }] : [];
    });
  return list.people.map((person) => {
    const decision = decided(cellsOf(person, places));
    const broken = formulas(person, places);
    const others = decision.ok
      ? []
      : decision.problems.filter(({ field }) => !broken.some((each) => each.field === field));
    const nameless = fullName(person, places) === '' ? [{ field: 'name', says: say.nameMissing } as const] : [];
    return { decision, problems: [...nameless, ...broken, ...repetitions(person), ...others] };
  });
};

/** Whether the person has a track that nothing speaks against. */
export const trackOf = ({ decision, problems }: Assessed): Extract<Decision, { ok: true }> | undefined =>
  decision.ok && problems.length === 0 ? decision : undefined;
