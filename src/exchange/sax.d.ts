/** What is used of sax 1.6.1, which comes without types. */
declare module 'sax' {
  namespace sax {
    type SaxTag = {
      readonly name: string;
      /** Strings, because the parser is not asked for namespaces. */
      readonly attributes: Readonly<Record<string, string>>;
    };

    type SaxParser = {
      onopentag: (tag: SaxTag) => void;
      onclosetag: (name: string) => void;
      ontext: (text: string) => void;
      oncdata: (text: string) => void;
      ondoctype: () => void;
      /** May throw, which ends the parsing. */
      onerror: (error: Error) => void;
      /** Counted from 0. */
      readonly line: number;
      write: (text: string) => SaxParser;
      close: () => SaxParser;
    };

    function parser(strict: boolean, options: { readonly position: boolean }): SaxParser;
  }
  export = sax;
}
