import { staffSheets as text } from '#text/staff-sheets.ts';
import { assess, trackOf } from '../list/assess.ts';
import { fullName, placesOf, valueIn } from '../list/staff-list.ts';
import type { DeskOrder } from './desk-order.ts';
import { namesOf } from './names.ts';
import { personalLink } from './personal-link.ts';
import { type OutSheet, widthOf } from './sheet.ts';

const dayText = (day: string | undefined): string => day?.split('-').reverse().join('.') ?? '';

/** One row a letter, for mail merge: headings without blanks, because they become the names of fields. */
export const letterSheet = (order: DeskOrder): OutSheet => {
  const { list, tables, deadline } = order;
  const places = placesOf(list);
  const assessed = assess(list, tables);
  const rows = list.people.flatMap((person, index) => {
    const one = assessed[index];
    const found = one && trackOf(one);
    if (!found) return [];
    const own = (field: 'email' | 'post' | 'unit'): string => valueIn(person, places, field);
    const link = personalLink(found.assignment, person.code, order);
    const names = [fullName(person, places), namesOf(person, places).given];
    return [[...names, own('email'), own('post'), own('unit'), found.track.code, dayText(deadline), link]];
  });
  const columns = text.letterColumns.map((heading) => ({ heading, width: widthOf(heading) }));
  return { name: text.letterSheet, columns, rows };
};
