/** Answers that learners type are plain text in which Moodle takes `*` for «anything» and `\\*` for the sign. */

/** An answer of this alone stands for everything that no other one covers. */
export const anything = '*';

export const typed = (text: string): string => text.replaceAll('*', '\\*');

export const untyped = (text: string): string => text.replaceAll('\\*', '*');

export const hasWildcard = (text: string): boolean => /(?<!\\)\*/.test(text);
