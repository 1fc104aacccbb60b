import { attributeValue, type Element, elementsOf, type Range } from './elements.ts';
import { type InlineCode, inlineCodeOf } from './inline-code.ts';
import { type ModuleAddresses, moduleAddressesOf } from './preload-modules.ts';
import { type Reference, referencesOf } from './references.ts';

/** Where the passes write into a page. */
export interface Frame {
  /** The attribute `data-root` of `<html>` with the space before it, or an empty range where it shall be. */
  readonly root: Range;
  /** After `<meta charset>`. */
  readonly policy: number;
  /** Before `</head>`. */
  readonly headEnd: number;
}

/** What the passes need to know of an emitted page; the tree that it was read from is not kept. */
export interface Page {
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly inlineCode: InlineCode;
  readonly modules: ModuleAddresses;
  /** Undefined if the page lacks `<html>` or `<head>`, or its head does not begin with `<meta charset>`. */
  readonly frame: Frame | undefined;
}

const frameOf = (elements: readonly Element[]): Frame | undefined => {
  const [html, head, charset] = elements;
  if (html?.tag !== 'html' || head?.tag !== 'head' || head.endTag === undefined) return undefined;
  if (!charset || attributeValue(charset, 'charset') === undefined) return undefined;
  const afterName = html.startTag.start + '<html'.length;
  const written = html.attributes.find(({ name }) => name === 'data-root');
  const root = written ? { start: written.start - 1, end: written.end } : { start: afterName, end: afterName };
  return { root, policy: charset.startTag.end, headEnd: head.endTag };
};

/** Reads an emitted page once for all passes. `path` is relative to the site's root. */
export const readPage = (path: string, html: string): Page => {
  const elements = elementsOf(html);
  return {
    path,
    html,
    ids: new Set(elements.flatMap((element) => attributeValue(element, 'id') ?? [])),
    references: referencesOf(elements),
    inlineCode: inlineCodeOf(elements),
    modules: moduleAddressesOf(elements),
    frame: frameOf(elements),
  };
};
