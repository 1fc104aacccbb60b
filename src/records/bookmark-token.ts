import { type Frame, frame } from './bookmark/frame.ts';

/** Before all progress: what is dropped for want of room, or cut off by an LMS, is never the token. */
const rank = 4;

const length = 8;

/** Characters of the whole section. */
export const tokenSectionLength = frame(rank, 'A'.repeat(length)).raw.length;

const isToken = (text: string): boolean => text.length === length && /^[\da-z]+$/.test(text);

/** The token among the sections of a bookmark that are no progress; undefined where there is none that is ours. */
export const tokenIn = (sections: readonly Frame[]): string | undefined => {
  const payload = sections.find((section) => section.rank === rank)?.payload;
  return payload !== undefined && isToken(payload) ? payload : undefined;
};

/** The sections with this token in place of any other. `token`: eight of 0–9 and a–z, as `newReplica` makes them. */
export const withToken = (sections: readonly Frame[], token: string): readonly Frame[] => [
  frame(rank, token),
  ...sections.filter((section) => section.rank !== rank),
];
