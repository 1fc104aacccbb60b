/** The adapters that the matrix asks about. */
export const adapters = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'browser'] as const;

export type Adapter = (typeof adapters)[number];

/** One fault at one adapter: what proves that it costs nothing, or why it cannot happen there. */
export type Cell =
  | { readonly run: () => Promise<void> }
  /** Proved by a test of that title elsewhere. */
  | { readonly file: string; readonly title: string }
  | { readonly notApplicable: string };

export type Row = Readonly<Record<Adapter, Cell>>;
