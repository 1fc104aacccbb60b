/** A gap in running text with what touches it, which must not be parted from it at the end of a line. */
export type Gap = { readonly gap: string; readonly before: string; readonly after: string };

// What opens stands before it: quotes and brackets. What follows up to a space is the end of a word, or closes.
const marks = /([\p{Ps}\p{Pi}"]*)\[\[([a-z0-9-]+)\]\]([^\s[]*)/gu;

/** A run of text without Markdown, cut where its gaps `[[id]]` are. */
export const cutAtGaps = (run: string): readonly (string | Gap)[] => {
  const parts: (string | Gap)[] = [];
  let end = 0;
  for (const { 0: whole, 1: before = '', 2: gap = '', 3: after = '', index } of run.matchAll(marks)) {
    parts.push(run.slice(end, index), { gap, before, after });
    end = index + whole.length;
  }
  return [...parts, run.slice(end)].filter((part) => part !== '');
};

/** Ids of the gaps in the order of the text, as often as they stand in it. */
export const gapsIn = (body: string): readonly string[] =>
  Array.from(body.matchAll(/\[\[([^[\]]*)\]\]/g), ([, gap = '']) => gap);

/** Gaps as the text has them: that is how they are numbered for the learner. */
export const inTextOrder = <Part extends { readonly id: string }>(
  body: string,
  gaps: readonly Part[],
): readonly Part[] => gapsIn(body).flatMap((id) => gaps.filter((gap) => gap.id === id));

/** Every gap stands in the text once, and nothing else does. */
export const hasEachGapOnce = (body: string, gaps: readonly { readonly id: string }[]): boolean => {
  const marked = gapsIn(body);
  return marked.length === gaps.length && gaps.every(({ id }) => marked.includes(id));
};
