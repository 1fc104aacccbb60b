/** An element; what has no value is left out. */
export type Xml = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Xml | string | undefined)[];
};

export const xml = (name: string, attributes: Xml['attributes'] = {}, ...children: Xml['children']): Xml => ({
  name,
  attributes,
  children,
});

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

const escapeText = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>\r]/g, (character) => entities[character] ?? '');

const escapeAttribute = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? '');

const write = ({ name, attributes, children }: Xml, indent: string): string => {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  const tag = `${indent}<${name}${pairs.join('')}`;
  const inside = children.filter((child) => child !== undefined);
  if (inside.length === 0) return `${tag}/>`;
  // White space would become part of a text, so an element that holds one stays on its line.
  if (inside.some((child) => typeof child === 'string')) {
    const flat = inside.map((child) => (typeof child === 'string' ? escapeText(child) : write(child, '')));
    return `${tag}>${flat.join('')}</${name}>`;
  }
  const lines = inside.map((child) => (typeof child === 'string' ? '' : write(child, `${indent}  `)));
  return `${tag}>\n${lines.join('\n')}\n${indent}</${name}>`;
};

/** UTF-8, no byte order mark. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
