/** Gaps by their number, as Moodle wants them: `[[a]]` → `[[1]]`; `ids` in the order of the gaps' list. */
export const numberGaps = (body: string, ids: readonly string[]): string =>
  body.replace(/\[\[([^\]]*)\]\]/g, (whole, id: string) => {
    const place = ids.indexOf(id);
    return place < 0 ? whole : `[[${place + 1}]]`;
  });

/** The other way: `[[1]]` → `[[g1]]`, an id that a question may have. */
export const nameGaps = (body: string): string => body.replace(/\[\[(\d+)\]\]/g, '[[g$1]]');

/** Numbers of the gaps in the order of the text. */
export const gapsIn = (body: string): readonly string[] =>
  [...body.matchAll(/\[\[([^\]]*)\]\]/g)].map(([, id = '']) => id);
