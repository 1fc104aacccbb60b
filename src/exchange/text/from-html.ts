import { Tokenizer, TokenizerMode } from 'parse5';
import { markdownOf, type Run } from './runs.ts';

/** What a foreign text had that ours does not. */
export type Stripped = 'script' | 'picture' | 'link' | 'markup' | 'asterisk' | 'stress' | 'bracket';

export type Converted = {
  /** Inline Markdown by paragraph; none is empty. */
  readonly paragraphs: readonly string[];
  readonly stripped: ReadonlySet<Stripped>;
};

const blocks = /^(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|pre|hr|dl|dt|dd|qti-content-body)$/;
/** Says nothing about the words; elements of QTI hold texts and are no markup. */
const neutral = /^(?:p|div|br|span|font|html|body|qti-.*)$/;
/** Elements whose content is code or an address and never words. */
const silent =
  /^(?:script|style|iframe|noscript|noembed|noframes|template|object|svg|math|audio|video|textarea|title)$/;
const pictures = /^(?:img|svg|picture|video|audio|object|embed|canvas)$/;

type Tag = { readonly tagName: string; readonly selfClosing: boolean };

/** Collects runs by paragraph while the tokens come in. */
const collector = () => {
  const paragraphs: Run[][] = [[]];
  const stripped = new Set<Stripped>();
  const depth = { strong: 0, em: 0, silent: 0 };
  let silentTag = '';
  const add = (text: string): void => {
    if (depth.silent === 0) paragraphs.at(-1)?.push({ text, strong: depth.strong > 0, em: depth.em > 0 });
  };
  const tell = (name: string): void => {
    if (/^(?:script|iframe|object|embed)$/.test(name)) stripped.add('script');
    else if (pictures.test(name)) stripped.add('picture');
    else if (name === 'a') stripped.add('link');
    else if (!neutral.test(name)) stripped.add('markup');
  };
  const shift = (name: string, by: 1 | -1): void => {
    if (/^(?:strong|b)$/.test(name)) depth.strong = Math.max(0, depth.strong + by);
    else if (/^(?:em|i)$/.test(name)) depth.em = Math.max(0, depth.em + by);
    else if (by === 1) tell(name);
    if (blocks.test(name)) paragraphs.push([]);
  };
  const open = ({ tagName, selfClosing }: Tag): void => {
    if (depth.silent > 0) depth.silent += tagName === silentTag && !selfClosing ? 1 : 0;
    else {
      shift(tagName, 1);
      if (silent.test(tagName) && !selfClosing) {
        silentTag = tagName;
        depth.silent = 1;
      }
    }
  };
  const close = ({ tagName }: Tag): void => {
    if (depth.silent === 0) shift(tagName, -1);
    else if (tagName === silentTag) depth.silent -= 1;
  };
  return { paragraphs, stripped, add, open, close };
};

type Mode = (typeof TokenizerMode)[keyof typeof TokenizerMode];

const rawText = (name: string): Mode | undefined => {
  if (name === 'script') return TokenizerMode.SCRIPT_DATA;
  if (/^(?:style|iframe|noembed|noframes)$/.test(name)) return TokenizerMode.RAWTEXT;
  return /^(?:textarea|title)$/.test(name) ? TokenizerMode.RCDATA : undefined;
};

const tokenise = (html: string, into: ReturnType<typeof collector>): void => {
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onCharacter: ({ chars }) => into.add(chars),
      onWhitespaceCharacter: ({ chars }) => into.add(chars),
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
      onStartTag: (tag) => {
        into.open(tag);
        const mode = rawText(tag.tagName);
        if (mode !== undefined && !tag.selfClosing) tokenizer.state = mode;
      },
      onEndTag: (tag) => into.close(tag),
    },
  );
  tokenizer.write(html, true);
};

/** Control characters, and those that turn the direction of a text: no honest question has them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
const unseen = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** White space of HTML becomes one space; a no-break space is a character of the text. */
const collapsed = (runs: readonly Run[]): readonly Run[] => {
  let afterSpace = true;
  return runs.map((run) => {
    let text = run.text.replace(unseen, '').replace(/[ \t\r\n\f]+/g, ' ');
    if (afterSpace) text = text.replace(/^ /, '');
    if (text !== '') afterSpace = text.endsWith(' ');
    return { ...run, text };
  });
};

/** `<b` in a text reads like a tag, which the texts of questions refuse. */
const tagLike = /<(?=[a-z/!])/gi;

/**
 * Foreign HTML as inline Markdown: bold and italic stay, everything else leaves its words, code leaves nothing. The
 * text is only taken apart, never rendered, so that nothing in it can run. Takes time in proportion to its length.
 */
export const fromHtml = (html: string): Converted => {
  const into = collector();
  tokenise(html, into);
  const paragraphs = into.paragraphs.flatMap((runs) => {
    const { text, changed } = markdownOf(collapsed(runs));
    if (changed !== 'nothing') into.stripped.add(changed === 'asterisks' ? 'asterisk' : 'stress');
    const safe = text.replace(tagLike, '< ').trim();
    if (safe !== text.trim()) into.stripped.add('bracket');
    return safe === '' ? [] : [safe];
  });
  return { paragraphs, stripped: into.stripped };
};

/** The words alone of an HTML text, for answers that are typed: nothing in them is a mark. */
export const wordsIn = (html: string): string => {
  const into = collector();
  tokenise(html, into);
  return into.paragraphs
    .flatMap(collapsed)
    .map(({ text }) => text)
    .join('')
    .trim();
};
