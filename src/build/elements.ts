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

/** A page without what stands in its style sheets. */
interface Bare {
  readonly html: string;
  /** Where in the whole page something begins that begins at an offset of this one, and where something ends. */
  readonly begin: (offset: number) => number;
  readonly end: (offset: number) => number;
}

const sheet = /(<style[^>]*>)([^<]+)(?=<\/style>)/g;

/** Inline style sheets are more than half of a page, and the parser would go through them letter by letter. */
const withoutSheets = (html: string): Bare => {
  let gone = 0;
  const cuts = [...html.matchAll(sheet)].map(({ 1: tag = '', 2: css = '', index }) => {
    const at = index + tag.length - gone;
    gone += css.length;
    return { at, length: css.length };
  });
  const moved = (offset: number, isBefore: (at: number) => boolean): number =>
    cuts.reduce((sum, { at, length }) => (isBefore(at) ? sum + length : sum), offset);
  return {
    html: html.replace(sheet, '$1'),
    begin: (offset) => moved(offset, (at) => at <= offset),
    end: (offset) => moved(offset, (at) => at < offset),
  };
};

/** What a browser sees of the code between two offsets. */
const codeIn = (html: string, start: number, end: number): string => html.slice(start, end).replace(/\r\n?/g, '\n');

const attributesOf = ({ attrs, sourceCodeLocation }: ParsedElement, { begin, end }: Bare): readonly Attribute[] =>
  attrs.flatMap(({ name: local, prefix, value }) => {
    const name = prefix ? `${prefix}:${local}` : local;
    const at = sourceCodeLocation?.attrs?.[name.toLowerCase()];
    return at ? { name, value, start: begin(at.startOffset), end: end(at.endOffset) } : [];
  });

/** Undefined for an element that the parser implied, and for one that has nothing to look at. */
const toElement = (parsed: ParsedElement, page: string, bare: Bare): Element | undefined => {
  const { tagName: tag, sourceCodeLocation: place } = parsed;
  if (!place || (parsed.attrs.length === 0 && !tagsOfInterest.has(tag))) return undefined;
  const { startOffset, endOffset } = place.startTag ?? place;
  const startTag = { start: bare.begin(startOffset), end: bare.end(endOffset) };
  const endTag = place.endTag && bare.begin(place.endTag.startOffset);
  const text = codeTags.has(tag) ? codeIn(page, startTag.end, endTag ?? bare.end(place.endOffset)) : '';
  return { tag, attributes: attributesOf(parsed, bare), startTag, endTag, text };
};

/**
 * The elements of a page that have attributes, and all of html, head, script and style; also those in `<noscript>` and
 * `<template>`. Mis-nested tags make the parser clone an element: each stands here once.
 */
export const elementsOf = (html: string): readonly Element[] => {
  const bare = withoutSheets(html);
  const found = new Map<number, Element>();
  const visit = (node: Node): void => {
    const element = 'tagName' in node ? toElement(node, html, bare) : undefined;
    if (element && !found.has(element.startTag.start)) found.set(element.startTag.start, element);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  // Without scripting a parser reads the inside of <noscript> as elements, not as text.
  visit(parse(bare.html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return [...found.values()];
};

export const attributeValue = ({ attributes }: Element, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;
