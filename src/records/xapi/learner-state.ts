import { merge } from '#domain/merge.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import { encodeBookmark } from '#records/bookmark.ts';
import { withToken } from '#records/bookmark-token.ts';
import type { Notice } from '#records/learner-record.ts';
import { keptText } from './kept.ts';
import { type DocumentReading, type ReadDocument, readDocument } from './read-document.ts';
import { mergeTold, nothingTold, type Told } from './told.ts';

/** An LRS takes far more; a request that is to outlive its page does not. */
const longestBookmark = 12_000;

export type LearnerState = {
  /** Takes in what the launch found, the empty text where there is none; undefined where the LRS would not give it. */
  readonly load: (text: string | undefined) => readonly Notice[];
  readonly progress: () => Progress;
  readonly told: () => Told;
  readonly tell: (told: Told) => void;
  readonly add: (delta: Progress) => void;
  /** By which a device knows the record again, and whether the launch brought it back. */
  readonly token: () => { readonly text: string; readonly isKnown: boolean } | undefined;
  /** Puts a token in place of any other. */
  readonly name: (token: string) => void;
  /** Less than there was, by the learner's own will: what another session has is not taken in before it is written. */
  readonly replace: (progress: Progress) => void;
  /** Takes in what another session of the same learner wrote. */
  readonly addTheirs: (text: string) => void;
  /** Something is to be written and may be: a bookmark that must not be written over is left as it stands. */
  readonly isDirty: () => boolean;
  readonly mayWrite: () => boolean;
  /** The document as it is to be written. */
  readonly text: () => string;
  /** Marks what `text` last gave as written. */
  readonly written: () => void;
};

type Options = DocumentReading & {
  /** Gets what another session of the same learner wrote meanwhile. */
  readonly onTheirs: (delta: Progress) => void;
};

type Whole = Pick<ReadDocument, 'progress' | 'told' | 'unknown' | 'token' | 'mayReplace'>;

const nothing: Whole = { progress: noProgress, told: nothingTold, unknown: [], token: undefined, mayReplace: false };

/** Of two sessions that both gave a token, the one whose write came first has given it. */
const tokenOf = (theirs: Whole, ours: Whole): Partial<Whole> =>
  theirs.token === undefined || ours.token === undefined
    ? {}
    : { token: theirs.token, unknown: withToken(ours.unknown, theirs.token) };

const documentText = ({ progress, told, unknown }: Whole, { ledger, kinds }: DocumentReading): string => {
  const { text } = encodeBookmark({ progress, ledger, kinds, limit: longestBookmark, unknown });
  const place = progress.place?.value;
  return keptText({ bookmark: text, page: place?.course === ledger.course ? place.page : '', told });
};

/** All that is known of one learner in one course, and how much of it the LRS has. */
export const learnerState = ({ onTheirs, ...reading }: Options): LearnerState => {
  let now = nothing;
  /** That the LRS brought back at the launch. */
  let knownToken: string | undefined;
  let [version, given, written] = [0, 0, 0];
  let isReplacing = false;

  const change = (part: Partial<Whole>): void => {
    now = { ...now, ...part };
    version += 1;
  };

  return {
    load: (text) => {
      if (text === undefined) return ['lms-refused'];
      const found = readDocument(text, reading);
      now = found;
      knownToken = found.token;
      return found.notices;
    },
    progress: () => now.progress,
    told: () => now.told,
    tell: (told) => {
      if (told !== now.told) change({ told });
    },
    add: (delta) => {
      const progress = merge(now.progress, delta);
      if (progress !== now.progress) change({ progress });
    },
    token: () => (now.token === undefined ? undefined : { text: now.token, isKnown: now.token === knownToken }),
    name: (token) => change({ token, unknown: withToken(now.unknown, token) }),
    replace: (progress) => {
      isReplacing = true;
      change({ progress, unknown: now.token === undefined ? [] : withToken([], now.token) });
    },
    addTheirs: (text) => {
      const found = readDocument(text, reading);
      const mayReplace = now.mayReplace && found.mayReplace;
      const progress = isReplacing ? now.progress : merge(now.progress, found.progress);
      // What stands there lacks what only this session has.
      change({ progress, mayReplace, told: mergeTold(now.told, found.told), ...(!isReplacing && tokenOf(found, now)) });
      if (!isReplacing) onTheirs(found.progress);
    },
    isDirty: () => written < version && now.mayReplace,
    mayWrite: () => now.mayReplace,
    text: () => {
      given = version;
      return documentText(now, reading);
    },
    written: () => {
      written = given;
      isReplacing = false;
    },
  };
};
