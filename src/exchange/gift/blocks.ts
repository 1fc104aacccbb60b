import { strayBrace, unclosedBrace } from '#text/exchange-refusals.ts';
import { type Refused, refused } from '../report.ts';
import { hideEscapes } from './escape.ts';

/** The text of one question with its escapes hidden, and what its comments say. */
export type Block = {
  readonly text: string;
  readonly comment: string;
  /** From 1. */
  readonly line: number;
};

const isComment = (line: string): boolean => /^\s*\/\//.test(line);
const isCommand = (line: string): boolean => /^\s*\$CATEGORY:/.test(line);

type Open = { lines: string[]; comments: string[]; line: number };

/** Moodle parts questions at empty lines; comments may hold an id and tags for the question below. */
const blocksIn = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  let open: Open = { lines: [], comments: [], line: 0 };
  const close = (): void => {
    const { lines, comments, line } = open;
    if (lines.length > 0) blocks.push({ text: hideEscapes(lines.join('\n')), comment: comments.join('\n'), line });
    open = { lines: [], comments: [], line: 0 };
  };
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') close();
    else if (isComment(line)) open.comments.push(line);
    else if (!isCommand(line)) {
      if (open.lines.length === 0) open.line = place + 1;
      open.lines.push(line);
    }
  }
  close();
  return blocks;
};

const lineOf = ({ text, line }: Block, place: number): number => line + text.slice(0, place).split('\n').length - 1;

/** Where the answers stand; undefined for a text without any. */
export const bracesOf = (text: string): { readonly start: number; readonly end: number } | undefined => {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  return start < 0 || end < start ? undefined : { start, end };
};

const damage = (file: string, block: Block): string | undefined => {
  const start = block.text.indexOf('{');
  const end = block.text.lastIndexOf('}');
  if (start >= 0 && end < start) return unclosedBrace({ file, line: lineOf(block, start) });
  if (start < 0 && end >= 0) return strayBrace({ file, line: lineOf(block, end) });
  return undefined;
};

/** The questions of a GIFT file. A question that was cut off makes the whole file a damaged one. */
export const giftBlocks = (
  file: string,
  text: string,
): { readonly ok: true; readonly blocks: readonly Block[] } | Refused => {
  const blocks = blocksIn(text);
  for (const block of blocks) {
    const why = damage(file, block);
    if (why !== undefined) return refused(why);
  }
  return { ok: true, blocks };
};
