import { type Inline, parseInline } from '#domain/inline-markdown.ts';

/** A stretch of text with its stress. */
export type Run = { readonly text: string; readonly strong: boolean; readonly em: boolean };

/** A mark has to touch the words that it stresses. */
const wrapped = (mark: string, text: string): string => {
  const [, lead = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return core === '' ? text : `${lead}${mark}${core}${mark}${tail}`;
};

const merged = (runs: readonly Run[]): readonly Run[] => {
  const list: Run[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    if (last && last.strong === run.strong && last.em === run.em)
      list[list.length - 1] = { ...last, text: last.text + run.text };
    else list.push(run);
  }
  return list;
};

const written = (runs: readonly Run[]): string => {
  let text = '';
  let strong = '';
  for (const run of merged(runs)) {
    const own = run.em ? wrapped('*', run.text) : run.text;
    if (run.strong) strong += own;
    else {
      text += wrapped('**', strong) + own;
      strong = '';
    }
  }
  return text + wrapped('**', strong);
};

/** Every letter with its stress: what must be the same before and after. Spaces may change sides of a mark. */
const letters = (runs: readonly Run[]): string =>
  JSON.stringify(
    merged(runs.map((run) => ({ ...run, text: run.text.replace(/\s/g, '') })).filter(({ text }) => text !== '')).map(
      ({ text, strong, em }) => [text, strong, em],
    ),
  );

const runsOf = (part: Inline, strong = false, em = false): readonly Run[] =>
  typeof part === 'string'
    ? [{ text: part, strong, em }]
    : part.content.flatMap((inner) => runsOf(inner, strong || part.tag === 'strong', em || part.tag === 'em'));

const says = (text: string, runs: readonly Run[]): boolean =>
  letters(parseInline(text).flatMap((part) => runsOf(part))) === letters(runs);

/** Looking for marks takes time in proportion to their number times the length: no honest text has more. */
const mostAsterisks = 10;

/** The same goes for marks that are put in. */
const mostRuns = 100;

const countAsterisks = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text }) => sum + text.split('*').length - 1, 0);

const isPlain = ({ text, strong, em }: Run): boolean => !strong && !em && !text.includes('*');

/** An asterisk that no one takes for a mark: U+2217. */
const asterisk = '\u2217';

const bare = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => ({ ...run, text: run.text.replaceAll('*', asterisk) }));

export type Marked = { readonly text: string; readonly changed: 'nothing' | 'asterisks' | 'stress' };

/**
 * Runs as inline Markdown. Where its marks could be misread, asterisks of the text become U+2217; where that does not
 * help (stress that overlaps), bold or the words alone are left.
 */
export const markdownOf = (runs: readonly Run[]): Marked => {
  if (runs.every(isPlain)) return { text: runs.map(({ text }) => text).join(''), changed: 'nothing' };
  const free = bare(runs);
  const words = (): Marked => ({ text: free.map(({ text }) => text).join(''), changed: 'stress' });
  if (merged(runs).length > mostRuns) return words();
  const plain = written(runs);
  if (countAsterisks(runs) <= mostAsterisks && says(plain, runs)) return { text: plain, changed: 'nothing' };
  const unstarred = written(free);
  if (says(unstarred, free)) return { text: unstarred, changed: 'asterisks' };
  // Italic inside of bold ends on three asterisks, which no one can part: bold alone is left.
  const bold = free.map((run) => ({ ...run, em: run.em && !run.strong }));
  return says(written(bold), bold) ? { text: written(bold), changed: 'stress' } : words();
};
