import type { DeskTables } from '../list/decide.ts';
import type { StaffList } from '../list/staff-list.ts';

/** What every file of the desk is made from. */
export type DeskOrder = {
  readonly list: StaffList;
  readonly tables: DeskTables;
  /** The absolute address of the site's root, ending in a slash: links lead there. */
  readonly site: string;
  /** `2026-12-31`: the last day, for links and letters. */
  readonly deadline?: string | undefined;
};
