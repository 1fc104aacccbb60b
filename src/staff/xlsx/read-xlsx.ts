import * as say from '#text/staff-files.ts';
import { mostColumns, mostRows, type OnProgress, refused, type TableReading } from '../table/table.ts';
import { dateStyles } from './date-styles.ts';
import { sharedStrings } from './shared-strings.ts';
import { readSheet, TooManyCells } from './sheet.ts';
import { firstSheet } from './workbook.ts';
import { zipParts } from './zip-parts.ts';

const isWanted = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(name);

const none = new Uint8Array();

const readParts = (parts: ReadonlyMap<string, Uint8Array>, onProgress: OnProgress): TableReading => {
  const [workbook, relations] = [parts.get('xl/workbook.xml'), parts.get('xl/_rels/workbook.xml.rels')];
  if (!workbook || !relations) return refused(say.otherZip);
  const found = firstSheet(workbook, relations);
  const sheet = found && parts.get(found.part);
  if (!sheet) return refused(say.noSheet);
  const [strings, styles] = [parts.get('xl/sharedStrings.xml'), parts.get('xl/styles.xml')];
  const context = {
    strings: strings ? sharedStrings(strings) : [],
    dateStyles: dateStyles(styles ?? none),
    is1904: found.is1904,
  };
  return { ok: true, table: readSheet(sheet, context, onProgress) };
};

/** Reads the first visible sheet of a workbook: texts, numbers, days; of formulas what they gave when it was saved. */
export const readXlsx = (bytes: Uint8Array, onProgress: OnProgress): TableReading => {
  const unpacked = zipParts(bytes, isWanted);
  if (!unpacked.ok) return refused(unpacked.why === 'too-large' ? say.zipBomb : say.damagedXlsx);
  try {
    return readParts(unpacked.parts, onProgress);
  } catch (error) {
    if (!(error instanceof TooManyCells)) return refused(say.damagedXlsx);
    return refused(error.what === 'rows' ? say.tooManyRows(undefined, mostRows) : say.tooManyColumns(mostColumns));
  }
};
