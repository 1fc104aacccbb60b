import { posix } from 'node:path';

/** What the build has emitted: paths without a leading slash, `courses/kc-01.html`. */
export interface Site {
  readonly files: ReadonlySet<string>;
  /** Ids of a page; undefined for a file that is not a page. */
  readonly idsOf: (file: string) => ReadonlySet<string> | undefined;
}

export type SiteLink =
  | { readonly kind: 'inside'; readonly file: string; readonly url: string }
  /** Another host or scheme: `https:`, `mailto:`, `data:`, `//host`. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'no-anchor'; readonly file: string };

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** Address of the file `to` as seen from the file `from`, both given from the site's root; `to` is '' for the root. */
export const relativePath = (from: string, to: string): string => {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  const differ = here.findIndex((folder, depth) => folder !== there[depth]);
  const shared = differ < 0 ? here.length : differ;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/');
};

/** A server of ours may lack a directory index and does not add `.html`, so a link names the file itself. */
const emittedFile = (path: string, files: ReadonlySet<string>): string | undefined => {
  const bare = path.replace(/^\.?\/*$|\/+$/, '');
  return [bare, `${bare}.html`, posix.join(bare, 'index.html')].find((file) => files.has(file));
};

const fileOf = (path: string, from: string, site: Site): string | undefined => {
  if (path === '') return from;
  const plain = decoded(path);
  if (plain === undefined) return undefined;
  const whole = plain.startsWith('/') ? plain.slice(1) : posix.join(posix.dirname(from), plain);
  return emittedFile(posix.normalize(whole), site.files);
};

/** `#`, `#top` and text fragments exist in every page; `#track=u4b-d1` is data for a script. */
const needsNoId = (id: string): boolean => id === '' || id === 'top' || id.includes('=') || id.startsWith(':~:');

const hasAnchor = (fragment: string, file: string, site: Site): boolean => {
  const id = decoded(fragment.slice(1));
  const ids = site.idsOf(file);
  return id !== undefined && (needsNoId(id) || ids === undefined || ids.has(id));
};

/** Where a link in the file `from` leads, and how it is written so that it holds wherever the site is put. */
export const siteLink = (link: string, from: string, site: Site): SiteLink => {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(link)) return { kind: 'outside' };
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(link) ?? [];
  const file = fileOf(path, from, site);
  if (file === undefined) return { kind: 'no-file' };
  if (!hasAnchor(fragment, file, site)) return { kind: 'no-anchor', file };
  return { kind: 'inside', file, url: path === '' ? link : relativePath(from, file) + query + fragment };
};
