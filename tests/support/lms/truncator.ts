import type { Personality } from './personality.ts';

/** Cuts `cmi.suspend_data` to the length of its column in the database and says nothing. */
export const truncator = (length: number): Personality => ({
  keeps: (stored) => {
    const bookmark = stored['cmi.suspend_data'];
    return bookmark === undefined ? stored : { ...stored, 'cmi.suspend_data': bookmark.slice(0, length) };
  },
});
