const islandId = /(<astro-island uid=")[^"]*/g;

/**
 * Numbers a page's islands from 1. Astro names them by a hash of the component's path on the machine that builds, so
 * the same sources would give other bytes in another folder.
 */
export const numberIslands = (html: string): string => {
  let number = 0;
  return html.replace(islandId, (_, start: string) => {
    number += 1;
    return start + number;
  });
};
