import { notMoodleText, stripped } from '#text/exchange-reasons.ts';
import { approximated, type Note } from '../report.ts';
import { fromHtml } from '../text/from-html.ts';
import { escapeText } from '../xml/write-xml.ts';
import { showEscapes } from './escape.ts';

export type GiftFormat = 'html' | 'plain' | 'markdown' | 'moodle';

const formatIn = (text: string): { readonly format: GiftFormat | undefined; readonly rest: string } => {
  const [, format, rest = ''] = /^\s*\[(html|plain|markdown|moodle)\](.*)$/s.exec(text) ?? [];
  const known = (['html', 'plain', 'markdown', 'moodle'] as const).find((one) => one === format);
  return known ? { format: known, rest } : { format: undefined, rest: text };
};

/** Reads the texts of one question; answers have the format of the question unless they name another. */
export const giftTexts = (questionFormat: GiftFormat) => {
  const notes: Note[] = [];
  const paragraphs = (field: string, text: string): readonly string[] => {
    const { format = questionFormat, rest } = formatIn(text);
    const shown = showEscapes(rest);
    if (format === 'markdown') notes.push(approximated(field, notMoodleText));
    const converted = fromHtml(format === 'plain' ? escapeText(shown).replaceAll('\n', '<br>') : shown);
    if (converted.stripped.size > 0) notes.push(approximated(field, stripped(converted.stripped)));
    return converted.paragraphs;
  };
  return {
    notes,
    paragraphs,
    inline: (field: string, text: string): string => paragraphs(field, text).join(' '),
    /** An answer that is typed or chosen as plain words. */
    plain: (text: string): string => showEscapes(text).trim(),
  };
};

export type GiftTexts = ReturnType<typeof giftTexts>;

/** The format that a question's text names; Moodle takes text without one as its own mixture of HTML and lines. */
export const questionFormat = (text: string): { readonly format: GiftFormat; readonly rest: string } => {
  const { format = 'moodle', rest } = formatIn(text);
  return { format, rest };
};
