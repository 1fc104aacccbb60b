import type { CourseFile } from '#domain/course-file.ts';
import type { ModuleId } from '#domain/ids.ts';
import type { ItemsFile } from '#domain/item.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { TitlesFile, WordsFile } from '#domain/search-files.ts';
import { courseFileWith, itemsWith, quizWith, titlesWith, wordsWith } from './course-data.ts';
import type { CourseFiles } from './course-files.ts';
import { withoutIdlePreloads } from './idle-preloads.ts';
import { outlined } from './inline-files.ts';
import { hastened, type Launching } from './launch-files.ts';
import { isHelp } from './own-help.ts';
import type { BadRegion, Leak } from './package-failure.ts';
import { type LaunchSettings, leakedModules, preparePage } from './prepare-page.ts';
import { parted } from './shared-parts.ts';
import { slim } from './slim-page.ts';

export type Preparing = {
  readonly launch: LaunchSettings;
  /** Modules of the course that the package does not hold. */
  readonly absent: readonly ModuleId[];
  /** Which data file is what; the others are quizzes. */
  readonly own: Pick<CourseFiles, 'start' | 'outline' | 'items' | 'search'>;
  /** What the first page asks for at once. */
  readonly launching: Launching;
  /** Which files the site has. */
  readonly has: (path: string) => boolean;
};

export type Preparation = {
  /** A file's text as it stands in the package; empty for a page that could not be read. */
  readonly prepare: (path: string, text: string) => string;
  /** Filled while files are prepared. */
  readonly badRegions: readonly BadRegion[];
  /** Code that stood in the pages, and parts that they have alike, by the path of their own file. */
  readonly made: ReadonlyMap<string, string>;
  readonly leaks: readonly Leak[];
};

/** Narrows every page and data file to the modules of the package, and notes what went wrong. */
export const preparation = ({ launch, absent, own, launching, has }: Preparing): Preparation => {
  const badRegions: BadRegion[] = [];
  const leaks: Leak[] = [];
  const made = new Map<string, string>();
  const held = new Set(launch.variant.modules);
  const narrowed = (path: string, value: unknown): unknown => {
    switch (path) {
      case own.outline:
        return courseFileWith(value as CourseFile, held);
      case own.items:
        return itemsWith(value as ItemsFile, held);
      case own.search.titles:
        return titlesWith(value as TitlesFile, launch.variant);
      case own.search.words:
        return wordsWith(value as WordsFile, held);
      default:
        return quizWith(value as Quiz, held);
    }
  };
  const data = (path: string, text: string): string => {
    // Our own build wrote these files, so their shape is believed.
    const value: unknown = JSON.parse(text);
    return JSON.stringify(narrowed(path, value));
  };
  const page = (path: string, whole: string): string => {
    const cut = preparePage({ path, html: whole }, launch, has);
    if (!cut.ok) {
      badRegions.push({ page: path, near: cut.near });
      return '';
    }
    const modules = leakedModules(cut.html, absent);
    if (modules.length > 0) leaks.push({ page: path, modules });
    const isFirst = path === own.start;
    // In an LMS every other page comes into the document of the first one.
    const isFetched = !isFirst && launch.format !== 'web';
    const bare = outlined(withoutIdlePreloads(cut.html, whole), path);
    const alone = isFetched && !isHelp(path) ? parted(bare.html, path) : { html: bare.html, files: new Map() };
    for (const [file, text] of [...bare.files, ...alone.files]) made.set(file, text);
    const slimmed = slim(alone.html, { isFetched });
    return isFirst ? hastened(slimmed, path, launching) : slimmed;
  };
  const prepare = (path: string, text: string): string => {
    if (path.endsWith('.json')) return data(path, text);
    return path.endsWith('.html') ? page(path, text) : text;
  };
  return { prepare, badRegions, made, leaks };
};
