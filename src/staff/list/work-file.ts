import { crc32 } from '#domain/crc32.ts';
import { isRowCode } from '#domain/row-code.ts';
import { workFile as say } from '#text/staff-work-file.ts';
import { mostRows, type Refused, refused } from '../table/table.ts';
import { type Field, fields } from './fields.ts';
import type { Column, Person, StaffList } from './staff-list.ts';

const format = 'orientir-staff';
const version = 1;

/** All that the officer has done so far. */
export type Work = { readonly list: StaffList; readonly deadline: string };

export type WorkReading = { readonly ok: true; readonly work: Work } | Refused;

const checksum = (work: unknown): number => crc32(new TextEncoder().encode(JSON.stringify(work)));

/** The text of a working file, which holds the whole state and can be taken in again. */
export const toWorkFile = (work: Work): string => JSON.stringify({ format, version, checksum: checksum(work), work });

const fieldsIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const textsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((each): each is string => typeof each === 'string') ? value : undefined;

const parseColumn = (value: unknown): readonly Column[] => {
  const { heading, field } = fieldsIn(value);
  if (typeof heading !== 'string') return [];
  if (field === undefined) return [{ heading }];
  return fields.includes(field as Field) ? [{ heading, field: field as Field }] : [];
};

const parsePerson = (value: unknown, width: number): readonly Person[] => {
  const { row, code, cells } = fieldsIn(value);
  const texts = textsIn(cells);
  if (typeof row !== 'number' || !isRowCode(code) || texts?.length !== width) return [];
  return [{ row, code, cells: texts }];
};

const parseWork = (value: unknown): Work | undefined => {
  const { list, deadline } = fieldsIn(value);
  const { file, columns, people } = fieldsIn(list);
  if (typeof deadline !== 'string' || typeof file !== 'string' || !Array.isArray(columns)) return undefined;
  if (!Array.isArray(people) || people.length > mostRows) return undefined;
  const known = columns.flatMap(parseColumn);
  const persons = people.flatMap((person) => parsePerson(person, known.length));
  const isWhole = known.length === columns.length && persons.length === people.length;
  return isWhole ? { deadline, list: { file, columns: known, people: persons } } : undefined;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether the bytes begin as a working file does; whether they are one is for `fromWorkFile` to see. */
export const looksLikeWork = (bytes: Uint8Array): boolean => bytes[0] === 0x7b;

/** Takes a working file in: all of it or nothing. */
export const fromWorkFile = (bytes: Uint8Array): WorkReading => {
  const { format: named, version: of, checksum: sum, work } = fieldsIn(parsed(new TextDecoder().decode(bytes)));
  if (named !== format) return refused(say.notOurs);
  if (typeof of === 'number' && of > version) return refused(say.newer);
  const read = sum === checksum(work) ? parseWork(work) : undefined;
  return read ? { ok: true, work: read } : refused(say.damaged);
};
