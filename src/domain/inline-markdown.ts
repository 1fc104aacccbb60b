/** A run of plain text, or a stressed passage that may hold further ones. */
export type Inline = string | { readonly tag: 'strong' | 'em'; readonly content: readonly Inline[] };

// A mark touches the words it stresses, so that «2 * 3 * 4» stays as it is. The shortest passage holds, a single
// letter too: «**a** b **c**» is two of them.
const marked = /\*\*(\S(?:.*?\S)??)\*\*|\*([^\s*](?:[^*]*[^\s*])?)\*/gs;

/**
 * The inline Markdown subset of question texts: `**bold**` and `*italic*`, which may nest.
 * Everything else, markup included, is text; no input throws.
 */
export const parseInline = (text: string): readonly Inline[] => {
  const parts: Inline[] = [];
  let end = 0;
  for (const { 0: whole, 1: strong, 2: em = '', index } of text.matchAll(marked)) {
    parts.push(text.slice(end, index));
    parts.push(strong ? { tag: 'strong', content: parseInline(strong) } : { tag: 'em', content: [em] });
    end = index + whole.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
};

const textOf = (part: Inline): string => (typeof part === 'string' ? part : part.content.map(textOf).join(''));

/** The words alone, for places that take no markup: names of controls, options of a list, reports to an LMS. */
export const plainText = (text: string): string => parseInline(text).map(textOf).join('');
