/** By code units: no locale has a say in the order of files. */
export const byPath = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
