import type { Finding } from '#text/preflight.ts';

/** What a look at an LMS came to. */
export type Diagnosed = {
  readonly findings: readonly Finding[];
  /** Leaves a text for the next launch to look at; absent where there is nothing to look at. */
  readonly leaveProbe?: (() => boolean) | undefined;
};
