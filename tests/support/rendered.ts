import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a test asks of rendered markup. */
export type Rendered = {
  readonly html: string;
  /** All elements of a name, in document order. */
  readonly all: (tag: string) => readonly Tree.Element[];
};

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

const elementsIn = (node: Tree.ParentNode): readonly Tree.Element[] =>
  node.childNodes.filter(isElement).flatMap((child) => [child, ...elementsIn(child)]);

export const attribute = (element: Tree.Element | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value;

export const textOf = (node: Tree.Node | undefined): string => {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

export const rendered = (html: string): Rendered => {
  const elements = elementsIn(parseFragment(html));
  return { html, all: (tag) => elements.filter((element) => element.tagName === tag) };
};

/** The text that names a field: of its label, around it or pointing to it, else its own. */
export const labelOf = (page: Rendered, field: Tree.Element): string => {
  const label = page
    .all('label')
    .find((each) => elementsIn(each).includes(field) || attribute(each, 'for') === attribute(field, 'id'));
  return label ? textOf(label).trim() : (attribute(field, 'aria-label') ?? '');
};
