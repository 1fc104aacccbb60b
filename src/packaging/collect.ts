import { isHelp } from './own-help.ts';
import { bundledNamesIn, referencesOfPage, referencesOfScript, referencesOfStyles, resolvePath } from './references.ts';
import type { AssetEntry, Site } from './site.ts';

/** A link of a file in the package to what the package does not hold. */
export type StrayLink = { readonly from: string; readonly to: string };

export type Collected = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly stray: readonly StrayLink[];
  /** Files that the site ought to have and has not. */
  readonly missing: readonly string[];
};

/** What the walk through the site needs to know. */
export type Collecting = {
  readonly site: Site;
  readonly course: string;
  /** Pages and data of the package; other files come with what refers to them. */
  readonly roots: readonly string[];
  /** Changes a file's text before its references are followed. */
  readonly prepare: (path: string, text: string) => string;
  /** Files that the site lacks and preparing makes, filled while pages are prepared. */
  readonly made: ReadonlyMap<string, string>;
  /** What nothing in this package will ever ask for. */
  readonly isIdle: (path: string) => boolean;
  /** Told of every file that is read. */
  readonly onRead: (path: string) => void;
  readonly signal?: AbortSignal | undefined;
};

const isText = (path: string): boolean => /\.(?:html|js|css|json)$/.test(path);
const isPage = (path: string): boolean => path.endsWith('.html');

/** Files that a package takes when something in it refers to them: never another page of the site but help. */
const mayCome = (course: string, { path, course: owner }: AssetEntry): boolean =>
  (owner === undefined || owner === course) && (!isPage(path) || isHelp(path)) && !path.endsWith('.json');

const bytesOf = (text: string | undefined): Uint8Array | undefined =>
  text === undefined ? undefined : new TextEncoder().encode(text);

/** What a file of the site names: addresses as they are written, and bundled files. */
type Named = { readonly addresses: readonly string[]; readonly bundled: readonly string[] };

const addressesIn = (path: string, text: string): readonly string[] => {
  if (isPage(path)) return referencesOfPage(text);
  if (path.endsWith('.css')) return referencesOfStyles(text);
  return path.endsWith('.js') ? referencesOfScript(text) : [];
};

const namedIn = (path: string, text: string, bundled: ReadonlyMap<string, string>): Named => ({
  addresses: addressesIn(path, text),
  bundled: path.endsWith('.json') ? [] : bundledNamesIn(text, bundled),
});

/** What files name that came as they are: courses of a site share most of them. */
const seen = new WeakMap<Site, Map<string, Named>>();

const seenIn = (site: Site): Map<string, Named> => {
  const known = seen.get(site) ?? new Map<string, Named>();
  seen.set(site, known);
  return known;
};

/** Follows references from the roots until nothing new comes; stops early, with what it has, when it is told to. */
export const collect = async (collecting: Collecting): Promise<Collected> => {
  const { site, course, roots, prepare, made, isIdle, onRead, signal } = collecting;
  const entries = new Map(site.list.map((entry) => [entry.path, entry]));
  const bundled = new Map(
    [...entries.keys()]
      .filter((path) => path.startsWith('_astro/'))
      .map((path) => [path.slice('_astro/'.length), path]),
  );
  const known = seenIn(site);
  const files = new Map<string, Uint8Array>();
  const stray: StrayLink[] = [];
  const missing: string[] = [];
  const wanted = new Set(roots);
  const want = (from: string, address: string): void => {
    const path = resolvePath(from, address);
    const entry = path === undefined ? undefined : entries.get(path);
    if (path !== undefined && (wanted.has(path) || isIdle(path))) return;
    if (path !== undefined && made.has(path)) wanted.add(path);
    else if (entry && mayCome(course, entry)) wanted.add(entry.path);
    else stray.push({ from, to: address });
  };
  // A Set hands out what is added while it is walked.
  for (const path of wanted) {
    if (signal?.aborted) break;
    const bytes = entries.has(path) ? await site.read(path) : bytesOf(made.get(path));
    onRead(path);
    if (!bytes) missing.push(path);
    else if (!isText(path)) files.set(path, bytes);
    else {
      const given = new TextDecoder().decode(bytes);
      const text = prepare(path, given);
      files.set(path, text === given ? bytes : new TextEncoder().encode(text));
      const named = (text === given ? known.get(path) : undefined) ?? namedIn(path, text, bundled);
      if (text === given && entries.has(path)) known.set(path, named);
      for (const address of named.addresses) want(path, address);
      for (const file of named.bundled) if (!isIdle(file)) wanted.add(file);
    }
  }
  return { files, stray, missing };
};
