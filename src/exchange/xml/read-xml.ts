import sax from 'sax';
import * as say from '#text/exchange-refusals.ts';
import { type Refused, refused } from '../report.ts';
import type { Element } from './element.ts';

/** The deepest that any of the formats goes is about 15; the rest is an attack on the reader. */
const deepest = 60;

/** A bank of a thousand questions has about half of that. */
const mostElements = 100_000;

/** sax keeps a tag or a comment in memory until it ends. */
const longestTag = 50_000;

/** Where a tag, comment or CDATA section is too long to be one; pictures stand between tags. */
const endlessTag = (text: string): number | undefined => {
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
    const end = text.indexOf('>', start);
    if ((end < 0 ? text.length : end) - start > longestTag) return start;
    if (end < 0) return undefined;
    start = end;
  }
  return undefined;
};

type Open = Element & { readonly children: (Element | string)[] };

/** Ends the parsing at once: sax goes on after an error unless its handler throws. */
class Stop extends Error {
  readonly why: string;

  constructor(why: string) {
    super(why);
    this.why = why;
  }
}

type Place = { readonly file: string; readonly line: number };

/** sax says it in English, in one line and three of details. */
const brokenXml = ({ message }: Error, place: Place, open: readonly Open[]): string => {
  const innermost = open.at(-1);
  if (/^Unclosed root tag|^Unexpected end/.test(message) && innermost)
    return say.truncated({ file: place.file, line: innermost.line, tag: innermost.name });
  if (/^Unexpected close tag|^Unmatched closing tag/.test(message)) return say.wrongClosing(place, innermost?.name);
  if (/^Invalid character entity/.test(message)) return say.unknownEntity(place);
  return say.notXml(place);
};

const parse = (file: string, text: string): Element | undefined => {
  const parser = sax.parser(true, { position: true });
  const place = (): Place => ({ file, line: parser.line + 1 });
  const open: Open[] = [];
  let root: Element | undefined;
  let count = 0;
  const add = (child: string): void => {
    open.at(-1)?.children.push(child);
  };
  parser.ondoctype = () => {
    throw new Stop(say.hasDoctype(place()));
  };
  parser.onerror = (error) => {
    throw new Stop(brokenXml(error, place(), open));
  };
  parser.onopentag = ({ name, attributes }) => {
    if (open.length >= deepest) throw new Stop(say.tooDeep(place(), deepest));
    count += 1;
    if (count > mostElements) throw new Stop(say.tooManyElements(place(), mostElements));
    const tag: Open = { name, attributes, children: [], line: parser.line + 1 };
    open.at(-1)?.children.push(tag);
    root ??= tag;
    open.push(tag);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.write(text).close();
  return root;
};

/**
 * Reads XML into a tree. No document type is accepted, so no entity can be declared, expanded or fetched; only the five
 * of XML itself and numbers are known.
 */
export const readXml = (file: string, text: string): { readonly ok: true; readonly root: Element } | Refused => {
  const endless = endlessTag(text);
  if (endless !== undefined)
    return refused(say.endlessTag({ file, line: text.slice(0, endless).split('\n').length }, longestTag));
  try {
    const root = parse(file, text);
    return root ? { ok: true, root } : refused(say.notXml({ file, line: 1 }));
  } catch (error) {
    if (error instanceof Stop) return refused(error.why);
    throw error;
  }
};
