/** An element of an XML file that was read or is to be written; `line` counts from 1, 0 where it is written. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Element | string)[];
  readonly line: number;
};

export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  ...children: readonly (Element | string | undefined)[]
): Element => ({ name, attributes, children: children.filter((child) => child !== undefined), line: 0 });

export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

export const childrenOf = (parent: Element, name?: string): readonly Element[] =>
  parent.children.filter(isElement).filter((child) => name === undefined || child.name === name);

export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent && childrenOf(parent, name)[0];

/** All descendants of that name, in the order of the file. */
export const within = (parent: Element, name: string): readonly Element[] =>
  childrenOf(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);

/** All text inside, markup left out. */
export const textOf = (parent: Element | undefined): string =>
  parent === undefined ? '' : parent.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
