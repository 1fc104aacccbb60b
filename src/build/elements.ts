import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type ParsedElement = DefaultTreeAdapterTypes.Element;

/** Offsets into the page's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range is that of the whole attribute: name, equals sign, quotes and value. */
export interface Attribute extends Range {
  /** As in the page, in lower case: `xlink:href`. */
  readonly name: string;
  /** With character references decoded. */
  readonly value: string;
}

export interface Element {
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  readonly startTag: Range;
  /** Where `</tag>` begins, if it is written. */
  readonly endTag: number | undefined;
  /** What stands in a `<script>` or `<style>`, as a browser sees it; empty for others. */
  readonly text: string;
}

const codeTags = new Set(['script', 'style']);
const tagsOfInterest = new Set([...codeTags, 'html', 'head']);

const textOf = (element: ParsedElement): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const attributesOf = ({ attrs, sourceCodeLocation }: ParsedElement): readonly Attribute[] =>
  attrs.flatMap(({ name: local, prefix, value }) => {
    const name = prefix ? `${prefix}:${local}` : local;
    const at = sourceCodeLocation?.attrs?.[name.toLowerCase()];
    return at ? { name, value, start: at.startOffset, end: at.endOffset } : [];
  });

/** Undefined for an element that the parser implied, and for one that has nothing to look at. */
const toElement = (parsed: ParsedElement): Element | undefined => {
  const { tagName: tag, sourceCodeLocation: place } = parsed;
  if (!place || (parsed.attrs.length === 0 && !tagsOfInterest.has(tag))) return undefined;
  const { startOffset: start, endOffset: end } = place.startTag ?? place;
  const text = codeTags.has(tag) ? textOf(parsed) : '';
  return { tag, attributes: attributesOf(parsed), startTag: { start, end }, endTag: place.endTag?.startOffset, text };
};

/**
 * The elements of a page that have attributes, and all of html, head, script and style; also those in `<noscript>` and
 * `<template>`. Mis-nested tags make the parser clone an element: each stands here once.
 */
export const elementsOf = (html: string): readonly Element[] => {
  const found = new Map<number, Element>();
  const visit = (node: Node): void => {
    const element = 'tagName' in node ? toElement(node) : undefined;
    if (element && !found.has(element.startTag.start)) found.set(element.startTag.start, element);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  // Without scripting a parser reads the inside of <noscript> as elements, not as text.
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return [...found.values()];
};

export const attributeValue = ({ attributes }: Element, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;
