import { assess } from '#staff/list/assess.ts';
import { importList, type ListReading } from '#staff/list/import-list.ts';
import type { StaffList } from '#staff/list/staff-list.ts';
import { realCatalogue } from './real-catalogue.ts';
import { csvText } from './staff-files.ts';

/** Numbers instead of chance, so that codes of rows are the same in every run. */
export const countingBytes = () => {
  let count = 0;
  return (bytes: Uint8Array): void => {
    count += 1;
    bytes.forEach((_, index) => {
      bytes[index] = (count >> (index * 5)) & 31;
    });
  };
};

export const importBytes = (bytes: Uint8Array, name = 'list.csv'): ListReading =>
  importList({ name, bytes }, countingBytes(), () => undefined);

export const importRows = (rows: readonly (readonly string[])[]): ListReading =>
  importBytes(new TextEncoder().encode(csvText(rows, ';')));

/** The list of rows that are known to be taken. */
export const listOf = (rows: readonly (readonly string[])[]): StaffList => {
  const reading = importRows(rows);
  if (!reading.ok) throw new Error(reading.why);
  return reading.list;
};

export const refusalOf = (reading: ListReading): string | undefined => (reading.ok ? undefined : reading.why);

export const assessRows = (rows: readonly (readonly string[])[]) => assess(listOf(rows), realCatalogue());
