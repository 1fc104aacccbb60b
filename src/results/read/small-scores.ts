import type { Line } from './results-file.ts';

const leastUsual = 0.1;

/** Whether all scores are so low that they are hardly out of a hundred. */
export const areSmall = (lines: readonly Line[]): boolean =>
  lines.length > 1 && lines.every(({ score }) => score !== undefined && score <= leastUsual);
