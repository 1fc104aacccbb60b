import type { OwnHeading } from '#domain/search-files.ts';

/** As Markdown makes an id of a heading: lower case, letters, digits, hyphens. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** The id of each heading in its page; the second of two that are alike gets `-1`. */
export const anchorsOf = (headings: readonly (string | OwnHeading)[]): readonly string[] => {
  const used = new Map<string, number>();
  return headings.map((heading) => {
    if (heading.startsWith('#')) return heading.slice(1);
    const slug = slugOf(heading);
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
};
