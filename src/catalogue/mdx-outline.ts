export type Heading = { readonly depth: number; readonly text: string; readonly line: number };

/** A tag as it stands in a lesson. */
export type Tag = {
  readonly name: string;
  /** `broken`: its quotes or brackets do not close. */
  readonly form: 'open' | 'close' | 'single' | 'broken';
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  /** Nothing else stands on its lines. */
  readonly alone: boolean;
};

/** A sign that MDX takes for the start of code or of a tag, where it is neither. */
type Sign = { readonly sign: '{' | '}' | '<'; readonly line: number };

export type Outline = {
  readonly headings: readonly Heading[];
  readonly tags: readonly Tag[];
  readonly signs: readonly Sign[];
};

const attribute = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}))?/g;
const wholeTag = /<(\/?)([A-Za-z][\w.]*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*(\/?)>/y;
const tagStart = /<\/?([A-Za-z][\w.]*)/g;

const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/gm;

const sign = /(?<!\\)(?:[{}]|<(?!\/?[A-Za-z]))/g;

const isSign = (text: string): text is Sign['sign'] => text === '{' || text === '}' || text === '<';

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** What looks like a tag in code and in comments is none: it becomes spaces, so that places stay. */
const withoutCode = (body: string): string =>
  body
    .replace(/^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|(?![\s\S]))/gm, blank)
    .replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, blank)
    .replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank);

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(attribute)].map(([, name = '', ...values]) => [
      name,
      values.find((one) => one !== undefined) ?? '',
    ]),
  );

const formOf = (closing: string | undefined, single: string | undefined): Tag['form'] => {
  if (closing) return 'close';
  return single ? 'single' : 'open';
};

const isAlone = (text: string, start: number, end: number): boolean => {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end).split('\n', 1)[0] ?? '';
  return before.trim() === '' && after.trim() === '';
};

/** Scans the body of a lesson for headings and tags; `firstLine` is the line of the file that it starts on. */
export const outlineOf = (body: string, firstLine = 1): Outline => {
  const text = withoutCode(body);
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const lineAt = (place: number): number => firstLine + ends.filter((end) => end < place).length;
  const tags = [...text.matchAll(tagStart)].map((start): Tag => {
    wholeTag.lastIndex = start.index;
    const whole = wholeTag.exec(text);
    const end = start.index + (whole?.[0] ?? start[0]).length;
    return {
      name: start[1] ?? '',
      form: whole ? formOf(whole[1], whole[4]) : 'broken',
      attributes: attributesOf(whole?.[3] ?? ''),
      line: lineAt(start.index),
      alone: isAlone(text, start.index, end),
    };
  });
  const headings = [...text.matchAll(heading)].map(
    (found): Heading => ({ depth: (found[1] ?? '').length, text: found[2] ?? '', line: lineAt(found.index) }),
  );
  const bare = text.replace(new RegExp(wholeTag.source, 'g'), blank);
  const signs = [...bare.matchAll(sign)].flatMap(({ 0: found, index }): readonly Sign[] =>
    isSign(found) ? [{ sign: found, line: lineAt(index) }] : [],
  );
  return { tags, headings, signs };
};
