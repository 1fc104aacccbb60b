import * as say from '#text/exchange-refusals.ts';
import { type Refused, refused } from './report.ts';

/** A file as it was handed over; the name is for messages. */
export type ForeignFile = { readonly name: string; readonly bytes: Uint8Array };

/** Larger files hold pictures or an attack; both are refused before they are read. */
export const mostBytes = 3 * 1024 * 1024;

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, place) => bytes[place] === byte);

/** UTF-16 shows by its byte order mark, or by zeros in every second place of a text that begins in ASCII. */
const isUtf16 = (bytes: Uint8Array): boolean => {
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return true;
  const head = bytes.subarray(0, 64);
  return head.length > 3 && head.filter((byte) => byte === 0).length >= head.length / 4;
};

const newline = 10;

/** The line, from 1, of the first bytes that are not UTF-8. */
const brokenLine = (bytes: Uint8Array): number => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
    line += 1;
  }
  return line;
};

/** The encoding that an XML declaration names. */
const declared = (text: string): string | undefined =>
  /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(text.slice(0, 300))?.[1];

const readUtf8 = ({ name, bytes }: ForeignFile): string | Refused => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const encoding = declared(new TextDecoder('latin1').decode(bytes.subarray(0, 300)));
    return refused(say.notUtf8({ file: name, line: brokenLine(bytes), encoding }));
  }
};

/** The text of a file in UTF-8; whatever else it is, is told by name. No byte order mark is left in it. */
export const decode = (file: ForeignFile): { readonly ok: true; readonly text: string } | Refused => {
  const { name, bytes } = file;
  if (bytes.length > mostBytes) return refused(say.tooLarge(name, bytes.length, mostBytes));
  if (bytes.length === 0) return refused(say.emptyFile(name));
  if (starts(bytes, 0x50, 0x4b)) return refused(say.isZip(name));
  if (starts(bytes, 0x1f, 0x8b)) return refused(say.isGzip(name));
  if (isUtf16(bytes)) return refused(say.isUtf16(name));
  const text = readUtf8(file);
  if (typeof text !== 'string') return text;
  const encoding = declared(text);
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
    return refused(say.wrongDeclaration({ file: name, line: 1, encoding }));
  const zero = text.indexOf('\0');
  return zero < 0 ? { ok: true, text } : refused(say.isBinary(name, text.slice(0, zero).split('\n').length));
};
