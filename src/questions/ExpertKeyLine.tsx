import type { FunctionComponent } from 'preact';
import { keyIs } from '#text/expert-key.ts';
import type { ExpertKey } from './expert-key.ts';

/** Says below a checked answer who it was compared with. */
export const ExpertKeyLine: FunctionComponent<{ readonly of: ExpertKey }> = ({ of: { experts, on } }) => (
  <p class="small soft">{keyIs(experts, on)}</p>
);
