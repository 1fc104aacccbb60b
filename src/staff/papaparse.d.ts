/** What is used of papaparse 5.7.1, which comes without types. */
declare module 'papaparse' {
  type CsvError = {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    /** Counted from 0. */
    readonly row?: number;
  };

  type ParseOptions = { readonly delimiter: string; readonly newline?: string };

  type UnparseOptions = {
    readonly delimiter: string;
    readonly newline: string;
    /** Puts an apostrophe before what a spreadsheet would run. */
    readonly escapeFormulae: boolean;
  };

  const papaparse: {
    readonly parse: (
      text: string,
      options: ParseOptions,
    ) => { readonly data: readonly (readonly string[])[]; readonly errors: readonly CsvError[] };
    readonly unparse: (rows: readonly (readonly string[])[], options: UnparseOptions) => string;
  };
  export = papaparse;
}
