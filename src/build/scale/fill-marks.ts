import { unknownFigure, unusedFigures } from '#text/build.ts';

const mark = /\[\[scale:([\w.-]+)\]\]/g;

export type Filled = { readonly html: string; readonly problems: readonly string[] };

/** A page with every mark replaced by its figure. A mark without a figure is wrong, and so is a figure that no mark asks for. */
export const fillMarks = (html: string, figures: ReadonlyMap<string, string>): Filled => {
  const asked = new Set([...html.matchAll(mark)].map(([, name = '']) => name));
  const unknown = [...asked].filter((name) => !figures.has(name));
  const unused = [...figures.keys()].filter((name) => !asked.has(name));
  return {
    html: html.replace(mark, (_, name: string) => figures.get(name) ?? ''),
    problems: [...unknown.map(unknownFigure), ...(unused.length > 0 ? [unusedFigures(unused)] : [])],
  };
};
