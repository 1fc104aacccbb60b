import { isRowCode } from '#domain/row-code.ts';
import type { TableRow } from '#staff/table/table.ts';
import { asideHeadings, enrolmentHeadings, looseName, whoHeadings } from '#text/result-headings.ts';
import { foldedHeading } from '#text/staff-headings.ts';
import type { NamedCourse } from './course-by-text.ts';
import type { Who } from './results-file.ts';

type WhoField = keyof typeof whoHeadings;

/** A column of the file. */
export type ResultColumn = { readonly place: number; readonly heading: string; readonly folded: string };

/** The row of headings, with the columns that tell who, and all others in their order. */
export type PeopleTable = {
  readonly people: Partial<Readonly<Record<WhoField, number>>>;
  readonly others: readonly ResultColumn[];
  readonly rows: readonly TableRow[];
};

/** `name`: of the file, which is named after the course. */
export type TableFile = {
  readonly name: string;
  readonly table: PeopleTable;
  readonly courses: readonly NamedCourse[];
};

/** How far down a title may push the headings. */
const deepestHeadings = 10;

const whoFields = Object.keys(whoHeadings) as readonly WhoField[];

const isOneOf = (words: readonly string[], folded: string): boolean => words.includes(folded);

const whoOf = (folded: string): WhoField | undefined => whoFields.find((field) => isOneOf(whoHeadings[field], folded));

type Places = { -readonly [Field in WhoField]?: number };

/** The first column of a meaning holds: an activity may be called the same. */
const placesIn = (folded: readonly string[]): Places => {
  const places: Places = {};
  folded.forEach((heading, place) => {
    const field = whoOf(heading);
    if (field && places[field] === undefined) places[field] = place;
  });
  return places;
};

/** Who a row is of must be told by something that a staff list may have too. */
const tellsWho = (places: Places): boolean =>
  places.name !== undefined ||
  (places.firstName !== undefined && places.lastName !== undefined) ||
  places.number !== undefined ||
  places.email !== undefined;

/** The report on completion has no heading over its names. */
const hasNamelessColumn = (folded: readonly string[]): boolean => folded[0] === '' && folded.length > 2;

/** A column that holds the names without saying so. */
const unsaidName = (folded: readonly string[]): number | undefined => {
  if (hasNamelessColumn(folded)) return 0;
  const loose = folded.indexOf(looseName);
  const isOfCourses = folded.some((heading) => isOneOf(enrolmentHeadings.state, heading));
  return loose >= 0 && !isOfCourses ? loose : undefined;
};

const withName = (places: Places, folded: readonly string[]): Places => {
  if (places.name !== undefined || places.lastName !== undefined) return places;
  const name = unsaidName(folded);
  return name === undefined ? places : { ...places, name };
};

/** Finds the headings of an export; undefined where nothing in the file tells who anybody is. */
export const findPeople = (rows: readonly TableRow[]): PeopleTable | undefined => {
  for (const [index, { cells }] of rows.slice(0, deepestHeadings).entries()) {
    const folded = cells.map(foldedHeading);
    const people = withName(placesIn(folded), folded);
    if (!tellsWho(people) || folded.filter((each) => each !== '').length < 2) continue;
    const taken = new Set<number>(Object.values(people));
    const others = cells
      .map((heading, place) => ({ place, heading, folded: folded[place] ?? '' }))
      .filter((column) => !taken.has(column.place) && !asideHeadings.includes(column.folded));
    return { people, others, rows: rows.slice(index + 1) };
  }
  return undefined;
};

/** Whom a row is of, as it says. A code of a list's row may stand as the id number: the desk's own file for Moodle puts it there. */
export const whoIn = ({ cells }: TableRow, places: PeopleTable['people']): Who => {
  const cell = (field: WhoField): string | undefined => {
    const place = places[field];
    return (place === undefined ? '' : (cells[place] ?? '')) || undefined;
  };
  const number = cell('number');
  const code = number?.toLowerCase();
  const parts = [cell('lastName'), cell('firstName')].filter((part) => part !== undefined);
  return {
    ...(isRowCode(code) ? { row: code } : { number }),
    login: cell('login'),
    email: cell('email'),
    name: cell('name') ?? (parts.join(' ') || undefined),
  };
};

/** A row that names nobody: a sum, a caption, or a cell that was merged with the one above. */
export const isNobody = (who: Who): boolean => Object.values(who).every((value) => value === undefined);
