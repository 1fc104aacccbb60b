import { crc32 } from '#domain/crc32.ts';
import { resolvePath, rootOf } from './references.ts';

/** A page whose inline code stands in files of their own, and those files by path. */
export type Outlined = { readonly html: string; readonly files: ReadonlyMap<string, string> };

const folder = '_astro/';

/** Named for its content: the same code of many pages is one file, and another edition never meets an old one. */
const pathOf = (text: string, kind: 'css' | 'js'): string => {
  const hash = crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
  return `${folder}inline.${hash}.${kind}`;
};

const address = /(?<=url\(\s*)("?'?)([^"')]+)\1(?=\s*\))/g;

/** Addresses in a page's style, as they are written in a style sheet of the folder. */
const movedStyle = (css: string, page: string): string =>
  css.replace(address, (written, quote: string, to: string) => {
    const path = /^(?:data:|#)/.test(to) ? undefined : resolvePath(page, to);
    if (path === undefined) return written;
    return quote + (path.startsWith(folder) ? `./${path.slice(folder.length)}` : rootOf(folder) + path) + quote;
  });

/**
 * The bundler puts a page's own style before the site's, which begins with the properties of the root. Apart they are
 * one file for all pages and one for some.
 */
const sheetsIn = (css: string): readonly string[] => {
  const site = css.indexOf(':root{');
  return site > 0 ? [css.slice(0, site), css.slice(site)] : [css];
};

/** Hashes of inline code that a page no longer has; a package's pages need none for another's: each has its own policy. */
const withoutHashes = (html: string): string => {
  const kinds = [/<style[\s>]/.test(html) ? [] : 'style', /<script>/.test(html) ? [] : 'script'].flat();
  return kinds.reduce(
    (text, kind) =>
      text.replace(
        new RegExp(
          `(?<=<meta http-equiv="content-security-policy" content="[^"]*\\b${kind}-src 'self')(?: 'sha\\d+-[^']*')+`,
        ),
        '',
      ),
    html,
  );
};

/**
 * On the site every page carries its styles, which spares the first one a turn to the server. In a zip each page is
 * compressed alone, so what all repeat would be most of the package. A script in the head has to run before the page is
 * painted, so it still holds up the page; those that islands bring along run as modules: they only define what islands
 * wait for.
 */
export const outlined = (html: string, page: string): Outlined => {
  const files = new Map<string, string>();
  const moved = (text: string, kind: 'css' | 'js'): string => {
    const path = pathOf(text, kind);
    files.set(path, text);
    return rootOf(page) + path;
  };
  const [, head = '', body = ''] = /^(.*?<\/head>|)(.*)$/s.exec(html) ?? [];
  const styled = (part: string): string =>
    part.replace(/<style>(.*?)<\/style>/gs, (_, css: string) =>
      sheetsIn(movedStyle(css, page))
        .map((sheet) => `<link rel="stylesheet" href="${moved(sheet, 'css')}">`)
        .join(''),
    );
  const scripted = (part: string, type: string): string =>
    part.replace(
      /<script>(.*?)<\/script>/gs,
      (_, code: string) => `<script${type} src="${moved(code, 'js')}"></script>`,
    );
  const without = styled(scripted(head, '')) + styled(scripted(body, ' type="module"'));
  return { html: withoutHashes(without), files };
};
