import type { CourseId } from '#domain/ids.ts';
import { resolvePath } from './references.ts';
import { isPart } from './shared-parts.ts';

/** Pages of the site's help, which courses take along. */
export const isHelp = (path: string): boolean => /^help(?:\/.+)?\.html$/.test(path);

/** `help/granicy.html` → `help/kc-01-granicy.html`: in the same folder, so that its links hold. */
const ownName = (path: string, course: CourseId): string => path.replace(/[^/]+$/, (name) => `${course}-${name}`);

/**
 * Help as a course's own: its pages lead back to the course, so courses that share a package have one of their own each.
 */
export const withOwnHelp = (
  files: ReadonlyMap<string, Uint8Array>,
  course: CourseId,
): ReadonlyMap<string, Uint8Array> => {
  const relinked = (page: string, html: string): string =>
    html.replace(/(?<=\shref=")[^"]*/g, (address) => {
      const path = /^[?#]|^$/.test(address) ? undefined : resolvePath(page, address);
      return path !== undefined && isHelp(path)
        ? address.replace(/[^/?#]+(?=[?#]|$)/, (name) => `${course}-${name}`)
        : address;
    });
  return new Map(
    [...files].map(([path, bytes]) => {
      if (!path.endsWith('.html') && !isPart(path)) return [path, bytes] as const;
      const html = relinked(path, new TextDecoder().decode(bytes));
      return [isHelp(path) ? ownName(path, course) : path, new TextEncoder().encode(html)] as const;
    }),
  );
};
