import type { ActivityId, OverlayId } from './ids.ts';

/** What a link from HR adds to the track whose page it opens. It names no person. */
export type Assignment = { readonly activity?: ActivityId | undefined; readonly overlays: readonly OverlayId[] };

const longest = 200;
const fragment = /^#?assign(?:=([\s\S]*))?$/;

/** Mail programs write a plus as a space or in percent signs. */
const joints = /\+|\s|%2b|%20/i;

/** `#assign=d3+r1+r3`: activity and roles in any order; `#assign` where there are none. */
export const assignmentHash = ({ activity, overlays }: Assignment): string => {
  const parts = [...(activity === undefined ? [] : [activity]), ...overlays];
  return parts.length > 0 ? `#assign=${parts.join('+')}` : '#assign';
};

/**
 * Reads the fragment of an address; undefined where it assigns nothing. Parts of another form than `d1` or `r1` are
 * passed over, as are repeated ones and an activity after the first; whether the ids exist is for the caller to see.
 */
export const readAssignment = (hash: string): Assignment | undefined => {
  const match = hash.length > longest ? null : fragment.exec(hash);
  if (!match) return undefined;
  const parts = [...new Set((match[1] ?? '').toLowerCase().split(joints))];
  const activity = parts.find((part): part is ActivityId => /^d\d$/.test(part));
  const overlays = parts.filter((part): part is OverlayId => /^r\d$/.test(part));
  return { activity, overlays };
};
