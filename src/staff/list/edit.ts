import type { RowCode } from '#domain/row-code.ts';
import { type Field, fieldName } from './fields.ts';
import { type Column, placesOf, type StaffList } from './staff-list.ts';

/** The list with a column for the field; the last one where it had none. */
const withColumn = (list: StaffList, field: Field): { readonly list: StaffList; readonly place: number } => {
  const place = placesOf(list)[field];
  if (place !== undefined) return { list, place };
  const columns: readonly Column[] = [...list.columns, { heading: fieldName(field), field }];
  const people = list.people.map((person) => ({ ...person, cells: [...person.cells, ''] }));
  return { list: { ...list, columns, people }, place: list.columns.length };
};

/** Writes one value into a column for all the people whose codes are given. */
export const withValue = (
  list: StaffList,
  { field, value, codes }: { readonly field: Field; readonly value: string; readonly codes: ReadonlySet<RowCode> },
): StaffList => {
  if (codes.size === 0) return list;
  const { list: wide, place } = withColumn(list, field);
  const people = wide.people.map((person) =>
    codes.has(person.code)
      ? { ...person, cells: person.cells.map((cell, index) => (index === place ? value : cell)) }
      : person,
  );
  return { ...wide, people };
};

/** The list without the people whose codes are given. */
export const withoutPeople = (list: StaffList, codes: ReadonlySet<RowCode>): StaffList => ({
  ...list,
  people: list.people.filter(({ code }) => !codes.has(code)),
});
