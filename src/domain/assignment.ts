import { isCalendarDay } from './calendar-day.ts';
import { crc32 } from './crc32.ts';
import type { ActivityId, OverlayId, TrackId } from './ids.ts';
import { isRowCode, type RowCode, readableLetters } from './row-code.ts';

/** What HR assigns by a link to the track's page. It names no person. */
export type Assignment = {
  readonly track: TrackId;
  /** Only where the track does not say it: one track may serve every activity. */
  readonly activity?: ActivityId | undefined;
  readonly overlays: readonly OverlayId[];
  /** `2026-12-31`: the last day. */
  readonly deadline?: string | undefined;
  /** The row of HR's list that the link was made for; none in a link for many. */
  readonly row?: RowCode | undefined;
};

/** Undefined: the address assigns nothing. */
export type AssignmentReading =
  | { readonly ok: true; readonly assignment: Assignment }
  | { readonly ok: false; readonly why: 'damaged' }
  | undefined;

const word = 'assign=';
const nothing = '0';
const longest = 300;
const damaged = { ok: false, why: 'damaged' } as const;

/** Six parts, of which an absent one is `0`; only letters that no mail program changes or cuts off. */
const body = /^([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9_-]+)\.(0|\d{8})\.([a-z0-9]+)$/;

/** CRC-32 as seven letters: differs whenever one letter does, or several next to each other. */
const checksum = (text: string): string => {
  let rest = crc32(new TextEncoder().encode(text));
  let letters = '';
  while (letters.length < 7) {
    letters = readableLetters.charAt(rest % 32) + letters;
    rest = Math.floor(rest / 32);
  }
  return letters;
};

/** `#assign=u4b-d1.0.r1_r3.20261231.7f3q9m2x.0k3v9ab`: track, activity, roles, deadline, row, checksum. */
export const assignmentHash = ({ track, activity, overlays, deadline, row }: Assignment): string => {
  const roles = overlays.join('_') || nothing;
  const day = deadline?.replaceAll('-', '') ?? nothing;
  const text = `${word}${[track, activity ?? nothing, roles, day, row ?? nothing].join('.')}`;
  return `#${text}.${checksum(text)}`;
};

const present = <Part extends string>(part: string): Part | undefined =>
  part === nothing ? undefined : (part as Part);

const dayOf = (digits: string): string => digits.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

/** The parts after the checksum was found right; undefined where one cannot be what it stands for. */
const parsed = (text: string): Assignment | undefined => {
  const [, track = '', activity = '', roles = '', digits = '', row = ''] = body.exec(text) ?? [];
  const deadline = present(dayOf(digits));
  const code = present(row);
  if (track === '' || (deadline !== undefined && !isCalendarDay(deadline))) return undefined;
  if (code !== undefined && !isRowCode(code)) return undefined;
  const overlays = roles === nothing ? [] : (roles.split('_') as OverlayId[]);
  return { track: track as TrackId, activity: present<ActivityId>(activity), overlays, deadline, row: code };
};

/**
 * Reads the fragment of an address. Whatever has a dot or an equals sign was meant as an assignment: no heading's id
 * has one. Whether the track and the roles exist is for the caller to see.
 */
export const readAssignment = (hash: string): AssignmentReading => {
  const given = hash.replace(/^#/, '');
  // Links to a passage of text, in browsers that do not know them.
  if (given.startsWith(':~:') || !/[.=]/.test(given)) return undefined;
  if (given.length > longest) return damaged;
  // A full stop or a bracket of the sentence around the link sticks to its end.
  const text = given.toLowerCase().replace(/[^a-z0-9]+$/, '');
  const cut = text.lastIndexOf('.');
  const said = text.slice(0, Math.max(cut, 0));
  const isSound = said.startsWith(word) && checksum(said) === text.slice(cut + 1);
  const assignment = isSound ? parsed(said.slice(word.length)) : undefined;
  return assignment ? { ok: true, assignment } : damaged;
};
