/** A table to be written; texts stay texts whatever they begin with. */
export type OutSheet = {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** A file to be saved. */
export type OutFile = { readonly name: string; readonly type: string; readonly content: Uint8Array<ArrayBuffer> };

/** Wide enough for what usually stands under such a heading, in characters. */
export const widthOf = (heading: string): number => Math.min(Math.max(heading.length + 2, 12), 40);
