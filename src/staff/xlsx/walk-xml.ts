import sax from 'sax';

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix: some programs write `x:row`. */
export type XmlVisitor = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** What is parsed at a time. */
const step = 256 * 1024;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks through a part of a workbook. No document type is accepted, so no entity can be declared or expanded. Throws
 * where the XML is broken. `onStep`: how many bytes are done.
 */
export const walkXml = (bytes: Uint8Array, visitor: XmlVisitor, onStep?: (done: number) => void): void => {
  const parser = sax.parser(true, { position: false });
  const { open, text, close } = visitor;
  parser.ondoctype = () => {
    throw new Error('A workbook has no document type.');
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => open(local(name), attributes);
  parser.onclosetag = (name) => close?.(local(name));
  parser.ontext = (part) => text?.(part);
  parser.oncdata = (part) => text?.(part);
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += step) {
    parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
    onStep?.(at);
  }
  parser.write(decoder.decode()).close();
};
