import { staffSheets as text } from '#text/staff-sheets.ts';
import { assess, trackOf } from '../list/assess.ts';
import type { DeskTables } from '../list/decide.ts';
import { type Person, type Places, placesOf, type StaffList, valueIn } from '../list/staff-list.ts';
import { namesOf } from './names.ts';
import { type OutSheet, widthOf } from './sheet.ts';

/** Moodle, «Upload users»: these letters and no others. */
const username = /^[a-z0-9._@-]+$/;

/** Of a track or a role; Moodle makes the cohort where it has none of this id. */
export const cohortId = (id: string): string => `orientir-${id}`;

const loginOf = (person: Person, places: Places): string =>
  (['login', 'email', 'number'] as const)
    .map((field) => valueIn(person, places, field))
    .find((value) => value !== '')
    ?.toLowerCase() ?? '';

/** What stands in Moodle's way, for the officer; `row` as in the list. */
export type LeftOut = { readonly row: number; readonly says: string };

/** `sheet` has everybody whom Moodle will take. */
export type MoodleUsers = { readonly sheet: OutSheet; readonly leftOut: readonly LeftOut[] };

const faultOf = (login: string, email: string, taken: ReadonlySet<string>): string | undefined => {
  if (login === '') return text.noLogin;
  if (!username.test(login)) return text.badLogin(login);
  if (taken.has(login)) return text.takenLogin(login);
  return /^[^\s@]+@[^\s@]+$/.test(email) ? undefined : text.noEmail;
};

/**
 * Users and the cohorts of their track and roles, for Moodle's «Upload users» (docs: username, firstname, lastname and
 * email are required, cohort1 … add to cohorts). Who has no track is left out silently: the list says why.
 */
export const moodleUsers = (list: StaffList, tables: DeskTables): MoodleUsers => {
  const places = placesOf(list);
  const assessed = assess(list, tables);
  const taken = new Set<string>();
  const leftOut: LeftOut[] = [];
  const rows: string[][] = [];
  list.people.forEach((person, index) => {
    const one = assessed[index];
    const found = one && trackOf(one);
    if (!found) return;
    const [login, email] = [loginOf(person, places), valueIn(person, places, 'email')];
    const fault = faultOf(login, email, taken);
    if (fault) {
      leftOut.push({ row: person.row, says: fault });
      return;
    }
    taken.add(login);
    const { last, given } = namesOf(person, places);
    const roles = found.assignment.overlays.map(cohortId);
    const cohorts = tables.overlays.map((_, place) => roles[place] ?? '');
    rows.push([login, given || last, last, email, person.code, cohortId(found.track.id), ...cohorts]);
  });
  const cohortColumns = tables.overlays.map((_, place) => `cohort${place + 2}`);
  const headings = ['username', 'firstname', 'lastname', 'email', 'idnumber', 'cohort1', ...cohortColumns];
  return {
    sheet: { name: 'users', columns: headings.map((heading) => ({ heading, width: widthOf(heading) })), rows },
    leftOut,
  };
};

/** The cohorts themselves, for Moodle's «Upload cohorts»: so they have a name that people can read. */
export const moodleCohorts = ({ tracks, overlays }: DeskTables): OutSheet => ({
  name: 'cohorts',
  columns: ['name', 'idnumber'].map((heading) => ({ heading, width: widthOf(heading) })),
  rows: [
    ...tracks.map(({ id, code }) => [text.trackCohort(code), cohortId(id)]),
    ...overlays.map(({ id, code, name }) => [text.roleCohort(code, name), cohortId(id)]),
  ],
});
