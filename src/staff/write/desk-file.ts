import { staffSheets as text } from '#text/staff-sheets.ts';
import type { DeskOrder } from './desk-order.ts';
import { letterSheet } from './letter-sheet.ts';
import { moodleCohorts, moodleUsers } from './moodle-users.ts';
import { type OutFile, type OutSheet, widthOf } from './sheet.ts';
import { totalSheet } from './total-sheet.ts';
import { trackSheet } from './track-sheet.ts';
import { forExcel, forMoodle, writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

/** What the officer may save. */
export type DeskFile = keyof typeof text.files;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csvType = 'text/csv;charset=utf-8';

const sampleSheet = (): OutSheet => {
  const [headings, ...rows] = text.sample;
  return { name: text.listSheet, columns: headings.map((heading) => ({ heading, width: widthOf(heading) })), rows };
};

const bytesOf = (file: DeskFile, order: DeskOrder): Uint8Array<ArrayBuffer> => {
  switch (file) {
    case 'list-xlsx':
      return writeXlsx(trackSheet(order));
    case 'list-csv':
      return writeCsv(trackSheet(order), forExcel);
    case 'letters':
      return writeXlsx(letterSheet(order));
    case 'moodle-users':
      return writeCsv(moodleUsers(order.list, order.tables).sheet, forMoodle);
    case 'moodle-cohorts':
      return writeCsv(moodleCohorts(order.tables), forMoodle);
    case 'totals':
      return writeXlsx(totalSheet(order));
    case 'sample':
      return writeXlsx(sampleSheet());
    default:
      return file satisfies never;
  }
};

export const deskFile = (file: DeskFile, order: DeskOrder): OutFile => {
  const name = text.files[file];
  return { name, type: name.endsWith('.csv') ? csvType : xlsxType, content: bytesOf(file, order) };
};
