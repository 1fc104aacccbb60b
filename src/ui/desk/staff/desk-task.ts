import type { ListReading } from '#staff/list/import-list.ts';
import type { WorkReading } from '#staff/list/work-file.ts';
import type { DeskFile } from '#staff/write/desk-file.ts';
import type { DeskOrder } from '#staff/write/desk-order.ts';
import type { OutFile } from '#staff/write/sheet.ts';

/** What the page asks of its worker; one task at a time. */
export type DeskTask =
  | { readonly do: 'read'; readonly file: File }
  | { readonly do: 'write'; readonly file: DeskFile; readonly order: DeskOrder };

/** What the worker tells the page. */
export type DeskNews =
  | { readonly what: 'progress'; readonly done: number; readonly of: number }
  | { readonly what: 'list'; readonly reading: ListReading }
  | { readonly what: 'work'; readonly reading: WorkReading }
  | { readonly what: 'file'; readonly file: OutFile };
