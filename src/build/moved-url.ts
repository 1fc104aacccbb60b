import { deadLink, foreignFile, missingAnchor } from '#text/build.ts';
import { type Site, siteLink } from './site-link.ts';

export type MovedUrl = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly why: string };

export interface UrlPlace {
  /** The file that the address stands in. */
  readonly from: string;
  /** What the address names is fetched by the page, so it must not be on another host. */
  readonly loads: boolean;
}

/** An address relative to the file that it stands in, and checked. */
export const movedUrl = (url: string, { from, loads }: UrlPlace, site: Site): MovedUrl => {
  const link = siteLink(url, from, site);
  switch (link.kind) {
    case 'inside':
      return { ok: true, url: link.url };
    case 'outside':
      return loads && !/^data:/i.test(url) ? { ok: false, why: foreignFile(url) } : { ok: true, url };
    case 'no-file':
      return { ok: false, why: deadLink(url) };
    case 'no-anchor':
      return { ok: false, why: missingAnchor(url, link.file) };
    default:
      return link satisfies never;
  }
};
