import type { TrackId } from '#domain/ids.ts';

/** The code that officials use for a track's id, as the page's list of data has it. */
export const codeOf = (track: TrackId): string => {
  const codes = JSON.parse(document.querySelector('[data-track-codes]')?.textContent ?? '{}') as Record<string, string>;
  return codes[track] ?? track;
};
