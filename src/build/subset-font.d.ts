/** What is used of subset-font 2.9.0, which comes without types. */
declare module 'subset-font' {
  type Options = {
    readonly targetFormat: 'woff2';
    /** By axis; what lies outside is cut off. */
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  };

  /** The font with the characters of `text` alone. */
  function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
  export = subsetFont;
}
