import { relocateCss } from './relocate-css.ts';
import type { Site } from './site-link.ts';

const inlineStyle = /(<style[^>]*>)([\s\S]*?)(?=<\/style>)/g;

/**
 * Makes the addresses in a page's inline styles relative to the page: before the page is read, because the policy
 * takes the hash of what stands there at the end.
 */
export const relocateInlineStyles = (
  html: string,
  path: string,
  site: Site,
): { readonly html: string; readonly problems: readonly string[] } => {
  const problems: string[] = [];
  const moved = html.replace(inlineStyle, (_, tag: string, css: string) => {
    const relocated = relocateCss(css, path, site);
    problems.push(...relocated.problems);
    return tag + relocated.css;
  });
  return { html: moved, problems };
};
