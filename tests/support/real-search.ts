import { fileURLToPath } from 'node:url';
import { readSources } from '#build/read-sources.ts';
import { splitLesson } from '#catalogue/frontmatter.ts';
import type { Sources } from '#search/sources.ts';
import { realCatalogue } from './real-catalogue.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The MDX texts of the project's own lessons, by `<course>/<lesson>`. */
const texts = (): ReadonlyMap<string, string> =>
  new Map(
    [...readSources(root)].flatMap(([path, text]) => {
      const [, course, lesson] = /^courses\/([\w-]+)\/\d+-([\w-]+)\.mdx$/.exec(path) ?? [];
      return course && lesson ? [[`${course}/${lesson}`, splitLesson(text)?.body ?? ''] as const] : [];
    }),
  );

/** What the project's own search is built from. */
export const realSearchSources = (): Sources => ({ ...realCatalogue(), texts: texts() });
