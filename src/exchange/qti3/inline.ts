import { type Inline, parseInline } from '#domain/inline-markdown.ts';
import { stripped } from '#text/exchange-reasons.ts';
import { approximated, type Note } from '../report.ts';
import { fromHtml } from '../text/from-html.ts';
import { type Element, element, isElement } from '../xml/element.ts';
import { escapeText, writeFragment } from '../xml/write-xml.ts';

const node = (part: Inline): Element | string =>
  typeof part === 'string' ? part : element(part.tag, {}, ...part.content.map(node));

/** Inline Markdown as the elements that QTI allows in a text. */
export const inline = (text: string): readonly (Element | string)[] => parseInline(text).map(node);

/** Reads texts of one item and keeps what that costs. */
export const qtiTexts = () => {
  const notes: Note[] = [];
  const paragraphs = (field: string, html: string): readonly string[] => {
    const converted = fromHtml(html);
    if (converted.stripped.size > 0) notes.push(approximated(field, stripped(converted.stripped)));
    return converted.paragraphs;
  };
  /** What is inside an element; `replace` gives other words for an element, or none. */
  const html = (parent: Element, replace: (child: Element) => string | undefined = () => undefined): string =>
    parent.children
      .map((child) => {
        if (!isElement(child)) return escapeText(child);
        const instead = replace(child);
        if (instead !== undefined) return instead;
        const open = writeFragment({ ...child, children: [] }).replace(/\/>$/, '>');
        return child.children.length === 0 ? writeFragment(child) : `${open}${html(child, replace)}</${child.name}>`;
      })
      .join('');
  return {
    notes,
    html,
    paragraphs,
    text: (field: string, parent: Element, replace?: (child: Element) => string | undefined): string =>
      paragraphs(field, html(parent, replace)).join(' '),
  };
};

export type QtiTexts = ReturnType<typeof qtiTexts>;
