import type { Stamp } from '#domain/progress.ts';

/**
 * The stamp of everything that an LMS brought back; real counters start at 1. So a first answer known to the LMS
 * stays the first, while a place or a track chosen since the launch wins. The same at every launch, so that what is
 * read twice merges to itself.
 */
export const lmsStamp: Stamp = { counter: 0, replica: 'lms' };
