import { type Element, isElement } from './element.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 §2.2 does not allow in any form; they are dropped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export const escapeText = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>\r]/g, (character) => entities[character] ?? '');

const escapeAttribute = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? '');

const write = ({ name, attributes, children }: Element, indent: string): string => {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  const tag = `${indent}<${name}${pairs.join('')}`;
  if (children.length === 0) return `${tag}/>`;
  // White space would become part of a text, so an element that holds one stays on its line.
  if (children.some((child) => !isElement(child)))
    return `${tag}>${children.map((child) => (isElement(child) ? write(child, '') : escapeText(child))).join('')}</${name}>`;
  const lines = children.map((child) => (isElement(child) ? write(child, `${indent}  `) : ''));
  return `${tag}>\n${lines.join('\n')}\n${indent}</${name}>`;
};

/** One element on one line, as it stands inside of others. */
export const writeFragment = (root: Element): string => {
  const inside = root.children.map((child) => (isElement(child) ? writeFragment(child) : escapeText(child))).join('');
  return write({ ...root, children: [] }, '').replace(/\/>$/, inside === '' ? '/>' : `>${inside}</${root.name}>`);
};

/** UTF-8, no byte order mark. */
export const writeXml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
