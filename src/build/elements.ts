import { QuoteType, Tokenizer } from 'htmlparser2';

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

/** What a browser sees of the code between two offsets. */
const codeIn = (html: string, start: number, end: number): string => html.slice(start, end).replace(/\r\n?/g, '\n');

interface StartTag extends Range {
  readonly tag: string;
  readonly attributes: readonly Attribute[];
}

interface EndTag {
  readonly tag: string;
  readonly start: number;
}

interface Tags {
  readonly starts: readonly StartTag[];
  readonly ends: readonly EndTag[];
}

const nothing = (): void => undefined;

/** Of the text that the tokenizer reads; offsets are those of its calls. */
const attributeReader = (html: string) => {
  let attributes: Attribute[] = [];
  let name: Range = { start: 0, end: 0 };
  let value = '';
  return {
    onattribname: (start: number, end: number): void => {
      name = { start, end };
      value = '';
    },
    onattribdata: (start: number, end: number): void => {
      value += html.slice(start, end);
    },
    onattribentity: (codePoint: number): void => {
      value += String.fromCodePoint(codePoint);
    },
    onattribend: (quote: QuoteType, end: number): void => {
      const written = html.slice(name.start, name.end).toLowerCase();
      // Of an attribute that stands twice, a browser sees the first.
      if (attributes.some((other) => other.name === written)) return;
      attributes.push({ name: written, value, start: name.start, end: quote === QuoteType.NoValue ? name.end : end });
    },
    taken: (): readonly Attribute[] => {
      const all = attributes;
      attributes = [];
      return all;
    },
  };
};

/** Every tag as it is written; no tree is built of them, which would take many times as long. */
const tagsOf = (html: string): Tags => {
  const starts: StartTag[] = [];
  const ends: EndTag[] = [];
  const { taken, ...ofAttributes } = attributeReader(html);
  let drawings = 0;
  let name: Range = { start: 0, end: 0 };
  const wordAt = ({ start, end }: Range): string => html.slice(start, end).toLowerCase();
  const startEnds = (at: number): void => {
    starts.push({ tag: wordAt(name), start: name.start - '<'.length, end: at + '>'.length, attributes: taken() });
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...ofAttributes,
      onopentagname: (start, end) => {
        name = { start, end };
        if (wordAt(name) === 'svg') drawings += 1;
      },
      onopentagend: startEnds,
      onselfclosingtag: startEnds,
      onclosetag: (start, end) => {
        const tag = wordAt({ start, end });
        if (tag === 'svg') drawings -= 1;
        ends.push({ tag, start: start - '</'.length });
      },
      // There scripts and sheets are read like any other element.
      isInForeignContext: () => drawings > 0,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { starts, ends };
};

/**
 * The elements of a page that have attributes, and all of html, head, script and style, in the order of their tags;
 * also those in `<noscript>` and `<template>`.
 */
export const elementsOf = (html: string): readonly Element[] => {
  const { starts, ends } = tagsOf(html);
  return starts.flatMap(({ tag, start, end, attributes }) => {
    const isOfInterest = tagsOfInterest.has(tag);
    if (attributes.length === 0 && !isOfInterest) return [];
    const endTag = isOfInterest ? ends.find((one) => one.tag === tag && one.start >= end)?.start : undefined;
    const text = codeTags.has(tag) ? codeIn(html, end, endTag ?? html.length) : '';
    return { tag, attributes, startTag: { start, end }, endTag, text };
  });
};

export const attributeValue = ({ attributes }: Element, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;
