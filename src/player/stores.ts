import { atom } from 'nanostores';
import { noProgress, type Progress } from '#domain/progress.ts';
import type { LaunchMode, Notice, SaveFailure } from '#records/learner-record.ts';

/** What the save status line shows. `at` says how far the newest change got; `confirmed`: the LMS gave all of it back. */
export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: 'device' | 'lms' | 'memory' | 'confirmed' }
  | { readonly state: 'failed'; readonly why: SaveFailure; readonly kept?: 'device' | 'copy' | undefined };

/** Everything the learner has done; islands read it and call `#player/session.ts` to change it. */
export const $progress = atom<Progress>(noProgress);

/** `opening` until the record has been read: earlier answers may still appear. */
export const $phase = atom<'opening' | 'open' | 'finished'>('opening');

export const $saving = atom<Saving>({ state: 'idle' });

export const $notices = atom<readonly Notice[]>([]);

export const $mode = atom<LaunchMode>('normal');

/** Where the record is kept, once one is open. */
export const $where = atom<'device' | 'lms' | 'memory' | undefined>(undefined);

/** Where the LMS wants the learner sent after the end. */
export const $returnTo = atom<string | undefined>(undefined);

/** What just went wrong with the page itself; empty when nothing did. */
export const $message = atom('');
