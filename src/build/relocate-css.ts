import { movedUrl } from './moved-url.ts';
import type { Site } from './site-link.ts';

export interface RelocatedCss {
  readonly css: string;
  /** What is wrong with the file, in words. */
  readonly problems: readonly string[];
}

const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/gi;

/**
 * Makes the addresses of a style sheet relative to it. Vite leaves them absolute in the styles that Astro takes from
 * the server's side of the build, whatever `renderBuiltUrl` says.
 */
export const relocateCss = (css: string, path: string, site: Site): RelocatedCss => {
  const problems: string[] = [];
  const relocated = css.replace(address, (whole: string, ...groups: readonly (string | undefined)[]) => {
    const url = groups.slice(0, 5).find((group) => group !== undefined) ?? '';
    const moved = movedUrl(url, { from: path, loads: true }, site);
    if (!moved.ok) problems.push(moved.why);
    return moved.ok ? whole.replace(url, () => moved.url) : whole;
  });
  return { css: relocated, problems };
};
