import type { Condition, StateDocument } from './lrs.ts';

/** What is known of a document that is to be written only as it was read. */
export type Conditions = {
  /** After a look at the document. */
  readonly saw: (document: StateDocument) => void;
  /** After a write; most LRSs give no ETag for it. */
  readonly wrote: (etag: string | undefined) => void;
  /** Undefined where nothing is known, or nothing of it can be sent. */
  readonly next: () => Condition | undefined;
  /** Whether an LRS has answered to one. */
  readonly work: () => boolean;
  readonly arrived: () => void;
  /** The browser may not send any. */
  readonly giveUp: () => void;
};

export const conditionsOf = (): Conditions => {
  let seen: 'absent' | { readonly etag: string } | undefined;
  let state: 'untried' | 'work' | 'fail' = 'untried';
  const known = (etag: string | undefined): void => {
    seen = etag === undefined ? undefined : { etag };
  };
  return {
    saw: ({ text, etag }) => {
      if (text === undefined) seen = 'absent';
      else known(etag);
    },
    wrote: known,
    next: () => {
      if (!seen || state === 'fail') return undefined;
      return seen === 'absent' ? ['If-None-Match', '*'] : ['If-Match', seen.etag];
    },
    work: () => state === 'work',
    arrived: () => {
      state = 'work';
    },
    giveUp: () => {
      state = 'fail';
    },
  };
};
