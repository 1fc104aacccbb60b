import {
  brokenBlock,
  defaults,
  foreignTags,
  foreignType,
  noLead,
  tooLong,
  tooManyAnswers,
} from '#text/exchange-reasons.ts';
import { factsOf } from '../common.ts';
import type { Imported } from '../imported.ts';
import { fromMoodle } from '../moodle/from-moodle.ts';
import type { MoodleItem } from '../moodle/item.ts';
import { approximated, lost, type Note, type Refused, refused } from '../report.ts';
import { partFeedback } from './answers.ts';
import { type Block, bracesOf } from './blocks.ts';
import { showEscapes } from './escape.ts';
import { readAnswers } from './read-item.ts';
import { type GiftTexts, giftTexts, questionFormat } from './text.ts';

/** Longer ones are no question, and would take long to read. */
const longestBlock = 16_000;
const longestComment = 4000;
const mostAnswers = 100;

const isFlood = (answers: string): boolean => (answers.match(/[=~]/g)?.length ?? 0) > mostAnswers;

const inBrackets = (comment: string, name: 'id' | 'tag'): readonly string[] =>
  [...comment.matchAll(new RegExp(`\\[${name}:([^\\]\\n]{1,200})\\]`, 'g'))].map(([, value = '']) => value.trim());

const headIn = (text: string): { readonly title: string; readonly rest: string } => {
  const [, title = '', rest = text] = /^\s*::(.*?)::(.*)$/s.exec(text) ?? [];
  return { title: showEscapes(title).trim(), rest };
};

type Stem = { readonly text: string; readonly item: MoodleItem; readonly notes: readonly Note[] };

/** The text on both sides of the answers. */
type Around = {
  readonly before: string;
  readonly after: string;
  /** A tag of ours says that it is one: then the answers may be the last words. */
  readonly isCloze: boolean;
};

/** Answers in the middle of a text are a gap in it: the paragraph around them is the body. */
const aroundGap = ({ before, after }: Around, item: MoodleItem, texts: GiftTexts): Stem | Refused => {
  if (item.type !== 'shortanswer' && item.type !== 'multichoice') return refused(brokenBlock);
  const paragraphs = texts.paragraphs('body', `${before}[[1]]${after}`);
  const place = paragraphs.findIndex((one) => one.includes('[[1]]'));
  const lead = paragraphs.slice(0, place).join(' ');
  const as = item.type === 'shortanswer' ? 'text' : 'select';
  return {
    text: lead || defaults.gaps,
    item: { type: 'cloze', body: paragraphs.slice(place).join(' '), gaps: [{ as, answers: item.answers }] },
    notes: lead === '' ? [approximated('text', noLead)] : [],
  };
};

const stemOf = (around: Around, item: MoodleItem, texts: GiftTexts): Stem | Refused =>
  !around.isCloze && /^\s*(?:<\/\w+>\s*)*$/.test(showEscapes(around.after))
    ? { text: texts.inline('text', around.before), item, notes: [] }
    : aroundGap(around, item, texts);

/**
 * One question of a GIFT file; takes time in proportion to its length. Read by hand: gift-pegjs 1.0.2 stops a whole
 * file at its first fault, needs seconds for 100 KB of open brackets in a comment, and knows no number like 1e3.
 */
export const readGiftBlock = (block: Block): Imported => {
  const comment = block.comment.slice(0, longestComment);
  const facts = factsOf(inBrackets(comment, 'tag'));
  const { title, rest } = headIn(block.text);
  const [named] = inBrackets(comment, 'id');
  const nothing = { name: named ?? title, line: block.line, text: '', explanation: '', facts };
  const braces = bracesOf(rest);
  if (!braces) return { ...nothing, own: refused(foreignType('description')) };
  if (block.text.length > longestBlock) return { ...nothing, own: refused(tooLong(longestBlock)) };
  const { format, rest: before } = questionFormat(rest.slice(0, braces.start));
  const texts = giftTexts(format);
  const { answers, explanation } = partFeedback(rest.slice(braces.start + 1, braces.end));
  const read = isFlood(answers) ? refused(tooManyAnswers(mostAnswers)) : readAnswers(answers, texts);
  const stem = read.ok
    ? stemOf({ before, after: rest.slice(braces.end + 1), isCloze: facts.kind === 'cloze-text' }, read.item, texts)
    : read;
  if ('ok' in stem) return { ...nothing, own: stem };
  const told = texts.inline('explanation', explanation);
  const foreign = facts.foreign.length > 0 ? [lost('tags', foreignTags)] : [];
  return fromMoodle({
    idnumber: named,
    name: title,
    text: stem.text,
    explanation: told,
    facts,
    item: stem.item,
    line: block.line,
    notes: [...texts.notes, ...stem.notes, ...foreign],
  });
};
