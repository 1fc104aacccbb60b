import type { OutFile } from '#staff/write/sheet.ts';
import { forExcel, writeCsv } from '#staff/write/write-csv.ts';
import { writeXlsx } from '#staff/write/write-xlsx.ts';
import { resultsSheets as text } from '#text/results-sheets.ts';
import { type Decisions, join } from '../join/join.ts';
import { personIndex } from '../join/person-index.ts';
import { heatMap, metBy } from '../sum/heat-map.ts';
import { personResults, type ReportOrder } from '../sum/person-result.ts';
import { confirmedFile } from './confirmed-file.ts';
import { heatSheet } from './heat-sheet.ts';
import { lateSheet } from './late-sheet.ts';
import { registerSheet } from './register-sheet.ts';
import { sixColumnSheet } from './six-column-sheet.ts';

/** What the officer may save. */
export type ReportFile = keyof typeof text.files;

/** Everything that the report follows from. `onlyConfirmed`: competencies by the LMS's data alone. */
export type WholeReport = ReportOrder & { readonly decisions: Decisions; readonly onlyConfirmed: boolean };

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
} as const;

const typeOf = (name: string): string => {
  if (name.endsWith('.csv')) return types.csv;
  return name.endsWith('.json') ? types.json : types.xlsx;
};

const bytesOf = (file: ReportFile, report: WholeReport): Uint8Array<ArrayBuffer> => {
  const { tables, settings, work, files, decisions, onlyConfirmed } = report;
  const results = personResults(report, join(files, personIndex(work.list), decisions));
  switch (file) {
    case 'register':
      return writeXlsx(registerSheet(results));
    case 'six-xlsx':
      return writeXlsx(sixColumnSheet(results));
    case 'six-csv':
      return writeCsv(sixColumnSheet(results), forExcel);
    case 'late':
      return writeXlsx(lateSheet(results, settings.today));
    case 'heat': {
      const ids = tables.competencies.map(({ id }) => id);
      return writeXlsx(heatSheet(heatMap(results, ids, metBy(onlyConfirmed)), tables.competencies));
    }
    case 'confirmed':
      return new TextEncoder().encode(confirmedFile(results, settings.today));
    default:
      return file satisfies never;
  }
};

export const reportFile = (file: ReportFile, report: WholeReport): OutFile => {
  const name = text.files[file];
  return { name, type: typeOf(name), content: bytesOf(file, report) };
};
