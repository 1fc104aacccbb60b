import { atom } from 'nanostores';
import type { Assignment } from '#domain/assignment.ts';
import type { Progress } from '#domain/progress.ts';
import type { ListeningPreferences, SaveOutcome } from '#records/learner-record.ts';

export type FailedEnd = Extract<SaveOutcome, { ok: false }>;

/** What only pages inside an LMS show; no other page carries it. */

/** What this device has of the learner and the LMS does not know of; the learner may add it. */
export const $offered = atom<Progress | undefined>(undefined);

/** The end of the session, where it failed while the page stood: the LMS may have dropped what it was sent last. */
export const $failedEnd = atom<FailedEnd | undefined>(undefined);

/** How the learner wants to listen, kept by the LMS. */
export const $listening = atom<ListeningPreferences | undefined>(undefined);

/** What the LMS assigned at the launch; its deadline goes before the package's own. */
export const $assigned = atom<Assignment | undefined>(undefined);

/** Writes down what the page and its LMS said to each other so far. */
export const $traceText = atom<(() => string) | undefined>(undefined);
