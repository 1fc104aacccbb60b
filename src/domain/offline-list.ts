/** What a course needs to be taken without a network, as `courses/<course>/offline.json` says it. */
export type OfflineList = {
  /** Another one for any other content; part of the name of the store. */
  readonly version: string;
  /** Bytes that come over the line where the server compresses. */
  readonly transfer: number;
  readonly files: readonly {
    /** From the site's root. */
    readonly path: string;
    /** Bytes. */
    readonly size: number;
  }[];
};

/** The page that stands in for whatever was not downloaded. */
export const noNetworkPage = 'offline.html';

/** In every complete store, put there last. */
export const completeMark = 'offline-complete';

/** Of every store of ours. */
export const storeWord = 'orientir ';

/** Of every store of this site: an origin may have several sites in its folders. */
export const storePrefix = (root: string): string => `${storeWord}${root} `;

export const storeName = (root: string, course: string, version: string): string =>
  `${storePrefix(root)}${course} ${version}`;
