import type { Course } from '#domain/course.ts';
import { crc32 } from '#domain/crc32.ts';
import { decodeText } from '#staff/table/decode-text.ts';
import { readTable } from '#staff/table/read-table.ts';
import { type OnProgress, refused } from '#staff/table/table.ts';
import * as say from '#text/results-files.ts';
import { unknownType } from '#text/staff-files.ts';
import { jsonValues } from '../xapi/json-values.ts';
import { readXapi } from '../xapi/read-xapi.ts';
import { readLearner } from './read-learner.ts';
import { readResultsTable } from './read-results-table.ts';
import type { ContentsReading, FileReading } from './results-file.ts';

/** 30 MB: statements of ten thousand people on one course are half of that. */
export const largestResults = 30 * 1024 * 1024;

export type KnownCourses = readonly Pick<Course, 'id' | 'code' | 'title' | 'modules'>[];

type Given = { readonly name: string; readonly bytes: Uint8Array };

/** The first byte that is no blank and no byte order mark. */
const firstByte = (bytes: Uint8Array): number | undefined =>
  bytes.subarray(0, 100).find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte));

const looksLikeJson = (bytes: Uint8Array): boolean => [0x7b, 0x5b].includes(firstByte(bytes) ?? 0);

/** Which of our own files it is, by the field that each of them has. */
const formatOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;

const others: Readonly<Record<string, string>> = {
  'orientir-progress': say.progressInstead,
  'orientir-staff': say.staffInstead,
};

const readJson = ({ name, bytes }: Given, courses: KnownCourses): ContentsReading => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(say.unknownResults);
  // The mark of UTF-8 is no JSON.
  const text = decoded.text.replace(/^\ufeff/, '');
  const json = jsonValues(text);
  if (!json.ok) return refused(say.brokenJson(json.line));
  const format = json.values.length === 1 ? formatOf(json.values[0]) : undefined;
  if (format === 'orientir-result') return readLearner(text, { name, size: bytes.length, checksum: crc32(bytes) });
  if (typeof format === 'string') return refused(others[format] ?? say.unknownResults);
  return readXapi(json.values, courses);
};

const readContents = (given: Given, courses: KnownCourses, onProgress: OnProgress): ContentsReading => {
  const { name, bytes } = given;
  if (bytes.length === 0) return refused(say.emptyResults);
  if (bytes.length > largestResults) return refused(say.tooLargeResults(largestResults));
  if (looksLikeJson(bytes)) return readJson(given, courses);
  const reading = readTable(bytes, onProgress);
  if (reading.ok) return readResultsTable(reading.table, name, courses);
  // The reader of tables speaks of staff lists there.
  return reading.why === unknownType ? refused(say.unknownResults) : reading;
};

/** Reads a file with results, whatever it is called: all of it, or the reason why none. */
export const readResults = (given: Given, courses: KnownCourses, onProgress: OnProgress): FileReading => {
  const { name, bytes } = given;
  const reading = readContents(given, courses, onProgress);
  return reading.ok
    ? { ok: true, file: { name, checksum: crc32(bytes), ...reading.contents } }
    : { ok: false, name, why: reading.why };
};
