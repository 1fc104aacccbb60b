import type { RowCode } from '#domain/row-code.ts';
import type { Field } from './fields.ts';

export type Column = {
  readonly heading: string;
  /** None: the column means nothing to us and goes into the output as it came. */
  readonly field?: Field | undefined;
};

export type Person = {
  /** Of the row in the file, as a spreadsheet numbers it. */
  readonly row: number;
  /** Random; joins results to the person, because it stands in the personal link and in the officer's file only. */
  readonly code: RowCode;
  /** One for each column of the list. */
  readonly cells: readonly string[];
};

/** A staff list as the officer has written it, with what was mended since. */
export type StaffList = {
  readonly file: string;
  readonly columns: readonly Column[];
  readonly people: readonly Person[];
};

/** Where each field stands. */
export type Places = Partial<Readonly<Record<Field, number>>>;

export const placesOf = ({ columns }: Pick<StaffList, 'columns'>): Places =>
  Object.fromEntries(columns.flatMap(({ field }, index) => (field === undefined ? [] : [[field, index]])));

/** What the list says of a person; empty where it says nothing. */
export const valueIn = ({ cells }: Person, places: Places, field: Field): string => {
  const place = places[field];
  return place === undefined ? '' : (cells[place] ?? '');
};

/** Family name, name and patronymic, from one column or three. */
export const fullName = (person: Person, places: Places): string =>
  valueIn(person, places, 'name') ||
  (['lastName', 'firstName', 'middleName'] as const)
    .map((field) => valueIn(person, places, field))
    .filter((part) => part !== '')
    .join(' ');
