import { notMoodleText, stripped } from '#text/exchange-reasons.ts';
import { approximated, type Note } from '../report.ts';
import { fromHtml } from '../text/from-html.ts';
import { childOf, type Element, textOf } from '../xml/element.ts';
import { escapeText } from '../xml/write-xml.ts';

/** Longer ones are no question, and would take long to read. */
export const longestText = 5000;

/** Reads the texts of one question and keeps what that costs; `tooLong` when one was not read. */
export const textReader = () => {
  const notes: Note[] = [];
  let tooLong = false;
  const paragraphs = (field: string, html: string): readonly string[] => {
    if (html.length > longestText) {
      tooLong = true;
      return [];
    }
    const converted = fromHtml(html);
    if (converted.stripped.size > 0) notes.push(approximated(field, stripped(converted.stripped)));
    return converted.paragraphs;
  };
  /** HTML of an element that holds `<text>` and names its format. */
  const source = (field: string, holder: Element | undefined): string => {
    const raw = textOf(childOf(holder, 'text'));
    const format = holder?.attributes.format;
    if (format === 'markdown') notes.push(approximated(field, notMoodleText));
    return format === 'plain_text' ? escapeText(raw) : raw;
  };
  return {
    notes,
    isTooLong: () => tooLong,
    source,
    paragraphs,
    /** One text, its paragraphs joined. */
    inline: (field: string, holder: Element | undefined): string => paragraphs(field, source(field, holder)).join(' '),
  };
};

export type TextReader = ReturnType<typeof textReader>;
