import type { Problem } from './build-error.ts';
import { type Edit, escapeAttribute } from './edits.ts';
import { movedUrl } from './moved-url.ts';
import type { Page } from './page.ts';
import { type Reference, withUrls } from './references.ts';
import { relativePath, type Site } from './site-link.ts';

export interface Relocation {
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

// import() takes an address without a dot in front for the name of a package.
const moduleAttributes = new Set(['component-url', 'renderer-url', 'before-hydration-url']);

const written = (attribute: string, url: string): string =>
  moduleAttributes.has(attribute) && !url.startsWith('../') ? `./${url}` : url;

/** `./`, `../`, `../../`: where the site's root is from a page. */
const rootFrom = (path: string): string => relativePath(path, '') || './';

/**
 * Makes every address of a page within the site relative and names the emitted file, so that the site works in any
 * folder of any server; sets `data-root`. Every link that leads nowhere and every file from another host is a problem.
 *
 * A server shows 404.html under any address, whose depth nobody knows here: its links hold in the root folder only.
 */
export const relocate = ({ path, references, frame }: Page, site: Site): Relocation => {
  const problems: Problem[] = [];
  const move = (url: string, { name, loads }: Reference): string => {
    const moved = movedUrl(url, { from: path, loads }, site);
    if (moved.ok) return written(name, moved.url);
    problems.push({ file: path, what: moved.why });
    return url;
  };
  const edits = references.flatMap((reference): readonly Edit[] => {
    const { name, value, start, end } = reference;
    const next = withUrls(reference, (url) => move(url, reference));
    return next === value ? [] : [{ start, end, text: `${name}="${escapeAttribute(next)}"` }];
  });
  const root = frame ? [{ ...frame.root, text: ` data-root="${rootFrom(path)}"` }] : [];
  return { edits: [...edits, ...root], problems };
};
