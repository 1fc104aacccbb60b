import type { UnknownSection } from '#records/bookmark.ts';
import { withToken } from '#records/bookmark-token.ts';
import type { Tie } from '#records/learner-record.ts';
import { nothingTold, type Report } from '#records/report.ts';
import type { Objectives } from './objectives.ts';

/** What is known of the learner's record in the LMS. */
export type Known = {
  readonly told: Report;
  readonly objectives: Objectives | undefined;
  readonly writable: boolean;
  /** Sections of the bookmark that go back as they stand, the token's among them. */
  readonly unknown: readonly UnknownSection[];
  readonly mayReplace: boolean;
  readonly tie: Tie | undefined;
};

export const beforeLaunch: Known = {
  told: nothingTold,
  objectives: undefined,
  writable: false,
  unknown: [],
  mayReplace: false,
  tie: undefined,
};

/** The LMS's own word for the learner, and what gives a record its token; without that nothing is tied. */
export type Tying = { readonly learner: () => string; readonly newToken: (() => string) | undefined };

/** `token`: what the LMS had; where it had none, one is given. */
export const tied = (known: Known, token: string | undefined, { learner, newToken }: Tying): Known => {
  if (!newToken || !known.writable || !known.mayReplace) return known;
  const given = token ?? newToken();
  // Read again in the session that gave it, it only comes from the LMS's page.
  const isKnown = token !== undefined && (known.tie?.token !== token || known.tie.isKnown);
  return {
    ...known,
    tie: { learner: learner(), token: given, isKnown },
    unknown: withToken(known.unknown, given),
  };
};
