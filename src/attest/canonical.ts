import { isCalendarDay } from '#domain/calendar-day.ts';
import type { CourseId } from '#domain/ids.ts';
import type { Certificate } from './certificate.ts';

const version = 1;

/** In this order and no other: a certificate has one spelling, and what is signed is that spelling. */
const listed = (one: Certificate): readonly unknown[] => [
  version,
  one.serial,
  one.name,
  one.course,
  one.edition,
  one.completed,
  one.percent,
  one.source,
  one.issuer,
  one.issued,
];

/** UTF-8 of a JSON array of the listed fields, without white space. */
export const canonicalBytes = (one: Certificate): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(JSON.stringify(listed(one))));

const isLine = (value: unknown, most: number): value is string =>
  // One line as printed: control characters could show on the page as something else than on the paper.
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= most &&
  value === value.trim() &&
  !/\p{C}/u.test(value);

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const fieldsFit = (fields: readonly unknown[]): boolean => {
  const [, serial, name, course, edition, completed, percent, source, issuer, issued] = fields;
  return (
    isLine(serial, 12) &&
    isLine(name, 120) &&
    isLine(course, 40) &&
    isWhole(edition, 1, 9999) &&
    isCalendarDay(completed) &&
    isWhole(percent, 0, 100) &&
    (source === 'learner' || source === 'lms') &&
    isLine(issuer, 160) &&
    isCalendarDay(issued)
  );
};

const listIn = (bytes: Uint8Array): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** The certificate that these bytes spell; undefined where they are not exactly what `canonicalBytes` writes. */
export const readCanonical = (bytes: Uint8Array): Certificate | undefined => {
  const fields = listIn(bytes);
  if (fields.length !== 10 || fields[0] !== version || !fieldsFit(fields)) return undefined;
  const [, serial, name, course, edition, completed, percent, source, issuer, issued] = fields as [
    number,
    string,
    string,
    CourseId,
    number,
    string,
    number,
    Certificate['source'],
    string,
    string,
  ];
  const one = { serial, name, course, edition, completed, percent, source, issuer, issued };
  return sameBytes(canonicalBytes(one), bytes) ? one : undefined;
};

/** Whether a certificate can be signed: its own spelling reads back. */
export const isSpelled = (one: Certificate): boolean => readCanonical(canonicalBytes(one)) !== undefined;
