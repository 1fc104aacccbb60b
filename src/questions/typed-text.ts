import { foldText } from './fold-text.ts';

/** Characters that a typed answer may have: SCORM 2004 takes no longer ones as `fill-in`. */
export const longestTyped = 250;

/**
 * Stands for a text of which only the score was kept. Folded it is empty, so it matches nothing and nobody can hand
 * it in. Not the empty text: that stands for a response not kept at all.
 */
export const textNotKept = '\u2026';

/** Undefined for what nobody can have typed. */
export const parseTyped = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= longestTyped ? value : undefined;

/** Whether it says anything. */
export const isTyped = (text: string | undefined): text is string => text !== undefined && foldText(text) !== '';
