let root: string | undefined;

/**
 * The site's root as an absolute address ending in a slash. Built pages know it only as a relative path (`data-root`),
 * so it is resolved once, at the first load, before any address in the bar changes.
 */
export const siteRoot = (): string => {
  root ??= new URL(document.documentElement.dataset['root'] ?? '/', location.href).href;
  return root;
};

/**
 * The absolute address of a file of the site: `siteUrl('courses/kc-01.json')`. While the page is built, its address
 * from the site's root, which the build then makes relative.
 */
export const siteUrl = (path: string): string =>
  typeof document === 'undefined' ? `/${path}` : new URL(path, siteRoot()).href;
