import * as say from '#text/staff-files.ts';
import { mostColumns, mostRows, type OnProgress, refused, type TableReading } from '../table/table.ts';
import { TooManyCells } from '../xlsx/sheet.ts';
import { zipParts } from '../xlsx/zip-parts.ts';
import { readOdsSheet } from './sheet.ts';

const content = 'content.xml';

/** The first file of an OpenDocument zip is its type, uncompressed, from byte 30 on (ODF 1.2, part 3, 3.3). */
export const isOds = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1')
    .decode(bytes.subarray(30, 84))
    .startsWith('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');

/** Reads the first sheet of an OpenDocument spreadsheet. */
export const readOds = (bytes: Uint8Array, onProgress: OnProgress): TableReading => {
  const unpacked = zipParts(bytes, (name) => name === content);
  if (!unpacked.ok) return refused(unpacked.why === 'too-large' ? say.zipBomb : say.damagedOds);
  const part = unpacked.parts.get(content);
  if (!part) return refused(say.damagedOds);
  try {
    return { ok: true, table: readOdsSheet(part, (done) => onProgress(done, part.length)) };
  } catch (error) {
    if (!(error instanceof TooManyCells)) return refused(say.damagedOds);
    return refused(error.what === 'rows' ? say.tooManyRows(undefined, mostRows) : say.tooManyColumns(mostColumns));
  }
};
