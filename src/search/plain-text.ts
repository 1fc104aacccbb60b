/** What a reader reads of a lesson, for the index. */
export type PlainLesson = { readonly headings: readonly string[]; readonly text: string };

const frontmatter = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;
const comments = /\{\s*\/\*[\s\S]*?\*\/\s*\}|<!--[\s\S]*?-->/g;
const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/gm;
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

/** Plain words of an MDX text: tags and Markdown marks are dropped, titles given as attributes stay. */
export const plainLesson = (mdx: string): PlainLesson => {
  const body = mdx.replace(frontmatter, '').replace(comments, '');
  const headings = [...body.matchAll(heading)].map(([, words = '']) => withoutMarks(withoutTags(words)));
  return { headings, text: withoutMarks(withoutTags(body.replace(heading, ''))) };
};
