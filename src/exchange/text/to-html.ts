import { type Inline, parseInline } from '#domain/inline-markdown.ts';
import { escapeText } from '../xml/write-xml.ts';

const html = (part: Inline): string =>
  typeof part === 'string' ? escapeText(part) : `<${part.tag}>${part.content.map(html).join('')}</${part.tag}>`;

/** Inline Markdown as HTML, which needs no `<p>` around it. */
export const toHtml = (text: string): string => parseInline(text).map(html).join('');

/** Whether the text has any markup. */
export const isMarked = (text: string): boolean => parseInline(text).some((part) => typeof part !== 'string');
