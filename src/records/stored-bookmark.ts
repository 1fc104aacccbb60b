import { noProgress, type Place, type Progress } from '#domain/progress.ts';
import { type DecodedBookmark, decodeBookmark, type UnknownSection } from '#records/bookmark.ts';
import { tokenIn } from '#records/bookmark-token.ts';
import type { Notice } from '#records/learner-record.ts';
import { lmsStamp } from '#records/lms-stamp.ts';

/** What an LMS had kept of the learner at the launch. */
export type StoredBookmark = {
  readonly progress: Progress;
  readonly notices: readonly Notice[];
  /** To be written back as they stand, the token's among them. */
  readonly unknown: readonly UnknownSection[];
  /** By which a device knows the record again; undefined where none was given yet, or it was lost. */
  readonly token: string | undefined;
  /** False where the bookmark is a newer player's, or was not to be had: then it is left as it stands. */
  readonly mayReplace: boolean;
};

type Reading = Parameters<typeof decodeBookmark>[1] & {
  /** Gets what could not be read whole, before it is written over. */
  readonly keepAside?: ((text: string) => void) | undefined;
};

const isWhole = (decoded: DecodedBookmark): boolean => decoded.ok && decoded.damagedSections.length === 0;

/** `text`: undefined when the LMS would not give it. */
export const readStored = (text: string | undefined, reading: Reading): StoredBookmark => {
  const nothing = { progress: noProgress, unknown: [], token: undefined } as const;
  if (text === undefined) return { ...nothing, mayReplace: false, notices: ['lms-refused'] };
  const decoded = decodeBookmark(text, reading);
  if (!decoded.ok && decoded.why === 'newer') return { ...nothing, mayReplace: false, notices: ['newer-version'] };
  const notices: readonly Notice[] = isWhole(decoded) ? [] : ['quarantined'];
  if (notices.length > 0) reading.keepAside?.(text);
  const { progress, unknown } = decoded.ok ? decoded : nothing;
  return { progress, unknown, token: tokenIn(unknown), mayReplace: true, notices };
};

/** The LMS's own word on the place counts where the bookmark has none. */
export const withPlace = (progress: Progress, place: Place | undefined): Progress =>
  progress.place || !place ? progress : { ...progress, place: { value: place, stamp: lmsStamp } };
