/** One file of the built site, as `assets.json` lists it. */
export type AssetEntry = {
  /** From the site's root: `courses/kc-01.html`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Eight lower-case hexadecimal digits. */
  readonly crc32: string;
  /** The one course that the file belongs to; none for what all pages share. */
  readonly course?: string | undefined;
};

/** The built site, wherever its bytes come from: a folder for the CLI, `fetch` for the HR page. */
export type Site = {
  readonly list: readonly AssetEntry[];
  /** Undefined when the file is listed but cannot be had. */
  readonly read: (path: string) => Promise<Uint8Array | undefined> | Uint8Array | undefined;
};
