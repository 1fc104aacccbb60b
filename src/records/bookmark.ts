import type { Ledger } from '#domain/ledger.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import { bitReader, bitWriter } from './bookmark/bits.ts';
import { choiceSection } from './bookmark/choice-section.ts';
import { type Codec, codecOf } from './bookmark/codec.ts';
import { confidenceSection } from './bookmark/confidence-section.ts';
import { coreSection } from './bookmark/core-section.ts';
import { type Frame, frame, readFrames } from './bookmark/frame.ts';
import { type Kept, keep, nothingKept, progressOf } from './bookmark/keep.ts';
import { checksSection, lessonsSection } from './bookmark/lesson-sections.ts';
import { quizzesSection } from './bookmark/quizzes-section.ts';
import { answersSection, responsesSection } from './bookmark/response-sections.ts';
import { reviewsSection } from './bookmark/reviews-section.ts';
import type { Section, SectionName } from './bookmark/section.ts';
import { packingAnything, type Within, worstCase } from './bookmark/worst-case.ts';
import { tokenSectionLength } from './bookmark-token.ts';
import type { KindCodecs } from './kind-codec.ts';

/** Most valuable first; what does not fit is dropped from the end. */
const sections: readonly Section[] = [
  coreSection,
  lessonsSection,
  quizzesSection,
  checksSection,
  choiceSection,
  answersSection,
  confidenceSection,
  responsesSection,
  reviewsSection,
];

const magic = 'or';
/** To be raised where an older player would misread the text; then `npm run golden` keeps bookmarks of the new one. */
export const bookmarkVersion = '1';
// Twice, so that one damaged character is not taken for a newer version.
const head = magic + bookmarkVersion + bookmarkVersion;

/** A section that is no progress, as the token's, or that a newer edition of the player wrote: kept as it stands. */
export type UnknownSection = Frame;

export type EncodedBookmark = {
  /** Base64url; empty where the limit leaves no room even for the version. */
  readonly text: string;
  /** Sections for which there was no room; one of a newer edition by its rank. */
  readonly dropped: readonly string[];
};

export type DecodedBookmark =
  | {
      readonly ok: true;
      readonly progress: Progress;
      readonly unknown: readonly UnknownSection[];
      /** Of sections that were there and could not be read; `end` where the text breaks off. */
      readonly damagedSections: readonly string[];
    }
  /** `foreign`: no bookmark of ours. `newer`: of a version that this edition cannot read. */
  | { readonly ok: false; readonly why: 'foreign' | 'newer' | 'damaged' };

type Numbers = { readonly ledger: Ledger; readonly kinds: KindCodecs };

const nameOf = (rank: number): string => sections.find((section) => section.rank === rank)?.name ?? `section-${rank}`;

const saysNothing = (payload: string): boolean => /^A*$/.test(payload);

const framesOf = (kept: Kept, codec: Codec): readonly Frame[] =>
  sections
    .map(({ rank, write }) => {
      const bits = bitWriter();
      write(bits, kept, codec);
      return frame(rank, bits.done());
    })
    .filter(({ payload }) => !saysNothing(payload));

const fitting = (frames: readonly Frame[], limit: number): EncodedBookmark => {
  if (limit < head.length) return { text: '', dropped: frames.map(({ rank }) => nameOf(rank)) };
  let text = head;
  const fits = frames.findIndex(({ raw }) => {
    if (text.length + raw.length > limit) return true;
    text += raw;
    return false;
  });
  return { text, dropped: fits < 0 ? [] : frames.slice(fits).map(({ rank }) => nameOf(rank)) };
};

/**
 * One course's progress as text for an LMS of at most `limit` characters. Sections stand in the order of their
 * value; the first that does not fit is dropped with all that follow it, never cut.
 */
export const encodeBookmark = ({
  progress,
  ledger,
  kinds,
  limit,
  unknown,
}: Numbers & {
  readonly progress: Progress;
  readonly limit: number;
  /** What decoding the learner's bookmark gave. */
  readonly unknown: readonly UnknownSection[];
}): EncodedBookmark => {
  const codec = codecOf(ledger, kinds);
  const known = framesOf(keep(progress, codec), codec);
  return fitting(
    [...known, ...unknown].sort((a, b) => a.rank - b.rank),
    limit,
  );
};

type Reading = { readonly kept: Kept; readonly damaged: readonly SectionName[] };

/** Adds one section; one that is missing says nothing, one that contradicts itself is damaged. */
const readerOf =
  (frames: readonly Frame[], codec: Codec) =>
  ({ kept, damaged }: Reading, section: Section): Reading => {
    const payload = frames.find(({ rank }) => rank === section.rank)?.payload;
    if (payload === undefined) return { kept, damaged };
    if (section.needs.some((name) => damaged.includes(name))) return { kept, damaged: [...damaged, section.name] };
    const bits = bitReader(payload);
    const next = section.read(bits, kept, codec);
    return bits.overrun() ? { kept, damaged: [...damaged, section.name] } : { kept: next, damaged };
  };

const readSections = (text: string, codec: Codec): DecodedBookmark => {
  const { frames, damaged, whole } = readFrames(text);
  if (frames.length === 0 && text !== '') return { ok: false, why: 'damaged' };
  const broken = sections.filter(({ rank }) => damaged.includes(rank)).map(({ name }) => name);
  const reading = sections.reduce<Reading>(readerOf(frames, codec), {
    kept: nothingKept,
    damaged: broken,
  });
  return {
    ok: true,
    progress: progressOf(reading.kept, codec),
    unknown: frames.filter(({ rank }) => !sections.some((section) => section.rank === rank)),
    damagedSections: [
      ...reading.damaged,
      ...damaged.map(nameOf).filter((name) => !reading.damaged.some((known) => known === name)),
      ...(whole ? [] : ['end']),
    ],
  };
};

/**
 * Reads what an LMS brought back, whatever it did to it: sections that are whole are read, also from a truncated
 * text. Nothing stored yet reads as no progress.
 */
export const decodeBookmark = (text: string, { ledger, kinds }: Numbers): DecodedBookmark => {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, progress: noProgress, unknown: [], damagedSections: [] };
  if (!trimmed.startsWith(magic)) return { ok: false, why: 'foreign' };
  const [one, two] = trimmed.slice(magic.length);
  if (one !== two || one === undefined) return { ok: false, why: 'damaged' };
  if (one !== bookmarkVersion) return { ok: false, why: 'newer' };
  return readSections(trimmed.slice(head.length), codecOf(ledger, kinds));
};

/** What survives `encodeBookmark` followed by `decodeBookmark` where there is room for everything. */
export const keptInBookmark = (progress: Progress, { ledger, kinds }: Numbers): Progress => {
  const codec = codecOf(ledger, kinds);
  return progressOf(keep(progress, codec), codec);
};

/** Characters that a part of a bookmark takes at most; `head`: the version and the token before the sections. */
export type PartLength = { readonly name: SectionName | 'head'; readonly length: number };

/**
 * What no bookmark written with this ledger exceeds, part by part, sections of newer editions aside. `within`: where
 * the learner comes upon some of its ids only.
 */
export const longestParts = (ledger: Ledger, kinds: KindCodecs, within: Within = ledger): readonly PartLength[] => {
  const codec = packingAnything(codecOf(ledger, kinds));
  const frames = framesOf(worstCase(codec, within), codec);
  const lengthOf = (wanted: number): number => frames.find(({ rank }) => rank === wanted)?.raw.length ?? 0;
  return [
    { name: 'head', length: head.length + tokenSectionLength },
    ...sections.map(({ name, rank }) => ({ name, length: lengthOf(rank) })),
  ];
};

/** The length that no bookmark written with this ledger exceeds, sections of newer editions aside. */
export const maxLength = (ledger: Ledger, kinds: KindCodecs): number =>
  longestParts(ledger, kinds).reduce((sum, { length }) => sum + length, 0);
