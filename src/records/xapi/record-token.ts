import { canonical } from '#domain/canonical.ts';
import { noProgress } from '#domain/progress.ts';
import type { Tie } from '#records/learner-record.ts';
import type { LearnerState } from './learner-state.ts';
import type { Json } from './statement.ts';

/** The agent without its name, which may change. */
const learnerOf = ({ name: _, ...actor }: Json): string => canonical(actor);

export type RecordToken = {
  /** At the opening: whose record it is. Whether it was given a token, which is then to be sent. */
  readonly open: (actor: Json) => boolean;
  /** Forgets all progress and gives another token: what any device still holds for the old one is not brought back. */
  readonly forget: () => void;
  /** Undefined before the opening, in review, and where the record must not be written over. */
  readonly tie: () => Tie | undefined;
};

/** The token by which a device knows a record again, in the state document. `newToken`: without it there is none. */
export const recordToken = (
  state: Pick<LearnerState, 'token' | 'name' | 'mayWrite' | 'replace'>,
  newToken: (() => string) | undefined,
): RecordToken => {
  let learner: string | undefined;
  return {
    open: (actor) => {
      learner = learnerOf(actor);
      if (!newToken || !state.mayWrite() || state.token() !== undefined) return false;
      state.name(newToken());
      return true;
    },
    forget: () => {
      state.replace(noProgress);
      if (newToken) state.name(newToken());
    },
    tie: () => {
      const token = newToken && state.mayWrite() ? state.token() : undefined;
      return token && learner !== undefined ? { learner, token: token.text, isKnown: token.isKnown } : undefined;
    },
  };
};
