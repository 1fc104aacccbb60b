import type { SaveFailure, SaveOutcome } from '#records/learner-record.ts';

/** `busy`: asks to be tried again later. `conflict`: somebody else wrote first, or the same was sent before. */
type Refusal = 'offline' | 'busy' | 'conflict' | 'too-large' | 'refused';

/** What came of one request. Nothing here throws. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly why: Refusal;
      /** Milliseconds that the server asks to wait for. */
      readonly wait?: number | undefined;
    };

export const offline = { ok: false, why: 'offline' } as const;
export const refused = { ok: false, why: 'refused' } as const;

// Also seconds as a date are allowed (RFC 9110, 10.2.3); who writes one is waited for as long as usual.
const waitOf = (response: Response): number | undefined => {
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return Number.isNaN(seconds) ? undefined : seconds * 1000;
};

/** A login page that answers 200 is no LRS. */
const isPage = (response: Response): boolean => /\bhtml\b/i.test(response.headers.get('Content-Type') ?? '');

export const answerOf = (response: Response): Answer<Response> => {
  const { status } = response;
  if (status >= 200 && status < 300) return isPage(response) ? refused : { ok: true, value: response };
  if (status === 409 || status === 412) return { ok: false, why: 'conflict' };
  if (status === 413) return { ok: false, why: 'too-large' };
  if (status === 429 || status >= 500) return { ok: false, why: 'busy', wait: waitOf(response) };
  return refused;
};

/** In the words of the port. */
export const failureOf = (why: Refusal): SaveFailure => {
  if (why === 'busy') return 'offline';
  return why === 'conflict' ? 'refused' : why;
};

export const outcomeOf = (answer: Answer<unknown>): SaveOutcome =>
  answer.ok ? { ok: true, at: 'lms' } : { ok: false, why: failureOf(answer.why) };
