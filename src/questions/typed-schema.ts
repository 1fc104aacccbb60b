import { z } from 'zod';
import { broken, inlineSchema } from './common-schema.ts';
import { foldText } from './fold-text.ts';
import { isTyped, longestTyped } from './typed-text.ts';

/** A text that learners are to type: one line, no Markdown. */
const typedText = z
  .string()
  .trim()
  .refine((text) => isTyped(text) && text.length <= longestTyped && !text.includes('\n'), broken('typable-text'));

const areDistinct = (texts: readonly string[]): boolean => new Set(texts.map(foldText)).size === texts.length;

/** Spellings of one answer, the best first: it is the one that is shown as right. */
export const answersSchema = z.array(typedText).min(1).max(6).refine(areDistinct, broken('distinct-texts'));

/** Errors that learners make often, each with what is said to it. */
export const textMistakesSchema = z
  .array(z.strictObject({ text: typedText, feedback: inlineSchema }))
  .max(6)
  .default([])
  .refine((mistakes) => areDistinct(mistakes.map(({ text }) => text)), broken('distinct-texts'));

/** What is said to a right answer, and to a wrong one that is no known mistake. */
export const verdictFeedback = z.strictObject({ right: inlineSchema, wrong: inlineSchema });
