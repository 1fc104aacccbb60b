import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';

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
  /** Of html, head, script and style: where `</tag>` begins, if it is written. */
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

const attributesOf = ({ attrs, location }: Token.TagToken, { begin, end }: Bare): readonly Attribute[] =>
  attrs.flatMap(({ name, value }) => {
    const at = location?.attrs?.[name];
    return at ? { name, value, start: begin(at.startOffset), end: end(at.endOffset) } : [];
  });

/** What stands in these elements is no markup, as a tree builder would tell the tokenizer. */
const modes: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

type Tags = { readonly start: readonly Token.TagToken[]; readonly end: readonly Token.TagToken[] };

const nothing = (): void => undefined;

/** Every tag as it is written; no tree is built of them, which would take three times as long. */
const tagsOf = (html: string): Tags => {
  const start: Token.TagToken[] = [];
  const end: Token.TagToken[] = [];
  const handler: TokenHandler = {
    onStartTag: (tag) => {
      start.push(tag);
      const mode = modes[tag.tagName];
      // In a drawing these may be closed by themselves.
      if (mode !== undefined && !tag.selfClosing) tokenizer.state = mode;
    },
    onEndTag: (tag) => end.push(tag),
    onComment: nothing,
    onDoctype: nothing,
    onEof: nothing,
    onCharacter: nothing,
    onNullCharacter: nothing,
    onWhitespaceCharacter: nothing,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(html, true);
  return { start, end };
};

/**
 * The elements of a page that have attributes, and all of html, head, script and style, in the order of their tags;
 * also those in `<noscript>` and `<template>`.
 */
export const elementsOf = (html: string): readonly Element[] => {
  const bare = withoutSheets(html);
  const { start, end } = tagsOf(bare.html);
  const endAfter = (tag: string, offset: number): number | undefined => {
    const found = end.find(({ tagName, location }) => tagName === tag && (location?.startOffset ?? 0) >= offset);
    return found?.location ? bare.begin(found.location.startOffset) : undefined;
  };
  return start.flatMap((token) => {
    const { tagName: tag, location, attrs } = token;
    const isOfInterest = tagsOfInterest.has(tag);
    if (!location || (attrs.length === 0 && !isOfInterest)) return [];
    const startTag = { start: bare.begin(location.startOffset), end: bare.end(location.endOffset) };
    const endTag = isOfInterest ? endAfter(tag, location.endOffset) : undefined;
    const text = codeTags.has(tag) ? codeIn(html, startTag.end, endTag ?? html.length) : '';
    return { tag, attributes: attributesOf(token, bare), startTag, endTag, text };
  });
};

export const attributeValue = ({ attributes }: Element, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;
