import { fieldsOf, isWhole } from '#records/parse.ts';
import { parseProgress } from '#records/progress-schema.ts';
import type { Message } from './tabs.ts';

/** A message from another tab is input like any other. */
export const parseMessage = (value: unknown): Message | undefined => {
  const { kind, generation, delta } = fieldsOf(value);
  if (kind === 'erased') return { kind };
  if (kind !== 'delta' || !isWhole(generation, 0, Number.MAX_SAFE_INTEGER)) return undefined;
  return { kind, generation, delta: parseProgress(delta).progress };
};
