import { staffSheets as text } from '#text/staff-sheets.ts';
import { assess } from '../list/assess.ts';
import { unitTotals } from '../list/totals.ts';
import type { DeskOrder } from './desk-order.ts';
import { type OutSheet, widthOf } from './sheet.ts';

/** How many people of each unit have which track; only tracks that somebody has. */
export const totalSheet = ({ list, tables }: DeskOrder): OutSheet => {
  const totals = unitTotals(list, assess(list, tables));
  const tracks = tables.tracks.filter(({ id }) => totals.some((total) => total.tracks.has(id)));
  const headings = [text.unit, text.people, text.open, ...tracks.map(({ code }) => code)];
  const rows = totals.map((total) => [
    total.unit || text.noUnit,
    total.people,
    total.open,
    ...tracks.map(({ id }) => total.tracks.get(id) ?? 0),
  ]);
  return { name: text.totalSheet, columns: headings.map((heading) => ({ heading, width: widthOf(heading) })), rows };
};
