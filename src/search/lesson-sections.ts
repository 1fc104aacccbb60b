import type { OwnHeading } from '#domain/search-files.ts';

/** A part of a lesson that search can lead to, in the words that a reader sees. */
export type Section = {
  /** Empty for what stands before the first heading. */
  readonly heading: string | OwnHeading;
  readonly text: string;
};

const frontmatter = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;
const comments = /\{\s*\/\*[\s\S]*?\*\/\s*\}|<!--[\s\S]*?-->/g;
const heading = /^ {0,3}##[ \t]+(.*?)[ \t#]*$/;
const lowerHeading = /^ {0,3}#{3,6}[ \t]+(.*?)[ \t#]*$/gm;
const tag = /<\/?[A-Za-z][\w.]*((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const title = /\btitle\s*=\s*(?:"([^"]*)"|'([^']*)')/;

const withoutTags = (mdx: string): string =>
  mdx.replace(tag, (_, attributes: string) => {
    const [, double, single] = title.exec(attributes) ?? [];
    const words = double ?? single;
    return words === undefined ? '' : `${words}. `;
  });

const withoutMarks = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*(?:>|[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/^[ \t]*\|?[ \t:|-]+\|[ \t:|-]*$/gm, '')
    .replace(/[*_`|]+/g, ' ')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;!?\u00bb)])/g, '$1')
    .trim();

/** Components that put a heading of their own before their content. */
const own: Readonly<Record<string, OwnHeading>> = { Memo: '#memo', Skills: '#skills' };

const partStart = /^(?= {0,3}##[ \t]|<(?:Memo|Skills)\b)/m;

const plain = (mdx: string): string => withoutMarks(withoutTags(mdx.replace(lowerHeading, '$1. ')));

const sectionOf = (part: string): Section => {
  const [first = '', ...rest] = part.split('\n');
  const component = own[/^<(\w+)/.exec(first)?.[1] ?? ''];
  if (component) return { heading: component, text: plain(part) };
  const words = heading.exec(first)?.[1];
  return words === undefined
    ? { heading: '', text: plain(part) }
    : { heading: plain(words), text: plain(rest.join('\n')) };
};

const cut = (mdx: string): readonly [Section, ...Section[]] => {
  const body = mdx.replace(frontmatter, '').replace(comments, '');
  const [before = '', ...parts] = body.split(partStart);
  if (partStart.test(before)) return [{ heading: '', text: '' }, ...[before, ...parts].map(sectionOf)];
  return [{ heading: '', text: plain(before) }, ...parts.map(sectionOf)];
};

/** Titles, words and texts are all made of the same sections. */
const known = new Map<string, readonly [Section, ...Section[]]>();

/**
 * The sections of a lesson's MDX text: first what stands before any heading, then one for each heading of the second
 * level, the memo and the skills. Tags and Markdown marks are dropped, titles given as attributes stay.
 */
export const sectionsOf = (mdx: string): readonly [Section, ...Section[]] => {
  const sections = known.get(mdx) ?? cut(mdx);
  known.set(mdx, sections);
  return sections;
};
