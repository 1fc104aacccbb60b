import { staffSheets as text } from '#text/staff-sheets.ts';
import { type Assessed, assess, trackOf } from '../list/assess.ts';
import { fieldName } from '../list/fields.ts';
import type { Person } from '../list/staff-list.ts';
import type { DeskOrder } from './desk-order.ts';
import { personalLink } from './personal-link.ts';
import { type OutSheet, widthOf } from './sheet.ts';

const added = [text.track, text.level, text.reason, text.mend, text.link, fieldName('rowCode')];

const addedCells = (person: Person, one: Assessed, order: DeskOrder): readonly string[] => {
  const found = trackOf(one);
  const mend = one.problems.map(({ field, says }) => text.inColumn(fieldName(field), says)).join(' ');
  if (!found) return ['', '', '', mend, '', person.code];
  const level = order.tables.levels.find(({ id }) => id === found.track.level);
  const levelText = level ? text.levelOf(level) : '';
  const link = personalLink(found.assignment, person.code, order);
  return [found.track.code, levelText, found.reason, mend, link, person.code];
};

/**
 * The list as it came, and behind it each person's track, the reason, what is still to be mended, the link and the
 * code of the row. Columns of ours that an earlier file brought along are not repeated.
 */
export const trackSheet = (order: DeskOrder): OutSheet => {
  const { list, tables } = order;
  const assessed = assess(list, tables);
  const kept = list.columns.map(({ heading }) => !added.includes(heading));
  const own = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, index) => kept[index]);
  const headings = [...own(list.columns).map(({ heading }) => heading), ...added];
  const rows = list.people.map((person, index) => {
    const one = assessed[index];
    return [...own(person.cells), ...(one ? addedCells(person, one, order) : [])];
  });
  return { name: text.listSheet, columns: headings.map((heading) => ({ heading, width: widthOf(heading) })), rows };
};
