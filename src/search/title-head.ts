/** What a title names stands before its colon or dash. */
export const titleHead = (title: string): string => title.split(/: | \u2014 /, 1)[0] ?? title;
