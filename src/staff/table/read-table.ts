import * as say from '#text/staff-files.ts';
import { isOds, readOds } from '../ods/read-ods.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { readCsv } from './read-csv.ts';
import { type OnProgress, refused, type TableReading } from './table.ts';

/** 30 MB: fifty thousand rows of thirty columns are a third of that. */
const largestFile = 30 * 1024 * 1024;

const zipMark = [0x50, 0x4b, 0x03, 0x04];

/** OLE container: an Excel file of before 2007, or a newer one behind a password. */
const oleMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream of an encrypted file, as its directory names it in UTF-16 (MS-OFFCRYPTO 2.3.4.4). */
const encryptedStream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const pdfMark = [0x25, 0x50, 0x44, 0x46];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const contains = (bytes: Uint8Array, part: readonly number[]): boolean => {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

/** Reads XLSX, ODS or CSV, whatever the file is called: its first bytes say what it is. */
export const readTable = (bytes: Uint8Array, onProgress: OnProgress): TableReading => {
  if (bytes.length === 0) return refused(say.emptyFile);
  if (bytes.length > largestFile) return refused(say.tooLarge(largestFile));
  if (startsWith(bytes, oleMark))
    return refused(contains(bytes, encryptedStream) ? say.passwordProtected : say.oldExcel);
  if (startsWith(bytes, pdfMark)) return refused(say.unknownType);
  if (startsWith(bytes, zipMark)) return isOds(bytes) ? readOds(bytes, onProgress) : readXlsx(bytes, onProgress);
  return readCsv(bytes);
};
