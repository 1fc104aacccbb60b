import { crc32 } from '#domain/crc32.ts';
import { partMark, partScript } from '#domain/page-part.ts';

/** A page whose parts stand in files of their own, and those files by path. */
export type Parted = { readonly html: string; readonly files: ReadonlyMap<string, string> };

/** What a course's pages have alike, as `Page.astro`, `CourseFrame.astro` and `LessonPage.astro` write it. */
const parts = [
  /<a class="skip-link".*?<header class="site-header">.*?<\/noscript>/s,
  /<div class="actions needs-script"><button[^>]*\sdata-studied\b.*?<\/div>/s,
  /<p class="save-status".*?<\/p>/s,
  /<nav class="outline".*?<\/nav>/s,
  /<footer class="site-footer".*?<\/footer>/s,
];

const current = /(?<=\shref="([^"]*)") aria-current="page"/;

/** Beside the pages, so that their links hold; named for its content. */
const nameOf = (part: string): string =>
  `part.${crc32(new TextEncoder().encode(part)).toString(16).padStart(8, '0')}.js`;

/**
 * In a zip each page is compressed alone, so what all pages of a course repeat would be a good part of the package. In
 * an LMS pages only show with a script, so there it stands once, in files that pages name in its place.
 */
export const parted = (html: string, page: string): Parted => {
  const files = new Map<string, string>();
  const folder = page.replace(/[^/]+$/, '');
  const without = parts.reduce(
    (text, pattern) =>
      text.replace(pattern, (part) => {
        const here = current.exec(part)?.[1];
        const alike = part.replace(current, '');
        const name = nameOf(alike);
        files.set(folder + name, partScript(alike));
        return `<script ${partMark} src="${name}"${here === undefined ? '' : ` data-here="${here}"`}></script>`;
      }),
    html,
  );
  return { html: without, files };
};

/** Whether a file of a package is such a part: then it holds the links of pages. */
export const isPart = (path: string): boolean => /(?:^|\/)part\.[\da-f]{8}\.js$/.test(path);
