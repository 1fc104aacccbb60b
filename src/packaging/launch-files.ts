import { type PackageFormat, packageFormats, standards } from './formats.ts';
import { resolvePath, rootOf } from './references.ts';
import type { Site } from './site.ts';

/** What a course's first page asks for before anything asks for it. */
export type Launching = {
  /** Runs as soon as it is there: it opens the session with the LMS. */
  readonly first?: string | undefined;
  /** Scripts that connect the page with its LMS, with all that they import. */
  readonly scripts: readonly string[];
  /** What they fetch. */
  readonly data: readonly string[];
};

/** The bundler's hash follows the name. */
const isNamed = (path: string, name: string): boolean =>
  path.startsWith(`_astro/${name}.`) && path.endsWith('.js') && path.split('.').length === 3;

const scriptsOf = (format: PackageFormat): readonly string[] => {
  const { boot, others } = standards[format]?.scripts ?? { boot: undefined, others: [] };
  return boot === undefined ? [] : [boot, ...others];
};

/** Scripts that meet other kinds of LMS: a package of this format never asks for them. */
export const isForeign = (format: PackageFormat): ((path: string) => boolean) => {
  const own = scriptsOf(format);
  const foreign = packageFormats.flatMap(scriptsOf).filter((name) => !own.includes(name));
  return (path) => foreign.some((name) => isNamed(path, name));
};

/** What a bundled script imports before it runs. */
const importsOf = (path: string, code: string): readonly string[] =>
  [...code.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)].flatMap(
    ([, address = '']) => resolvePath(path, address) ?? [],
  );

/** Nothing to hasten for a web server, where no LMS waits. */
export const launching = async (site: Site, format: PackageFormat, outline: string): Promise<Launching> => {
  const names = standards[format]?.scripts;
  const find = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : site.list.find(({ path }) => isNamed(path, name))?.path;
  const boot = find(names?.boot);
  if (boot === undefined) return { scripts: [], data: [] };
  const scripts = new Set([boot]);
  // A Set hands out what is added while it is walked.
  for (const path of scripts) {
    const bytes = await site.read(path);
    for (const imported of importsOf(path, new TextDecoder().decode(bytes))) scripts.add(imported);
  }
  return { first: find(names?.first), scripts: [...scripts], data: [outline] };
};

/**
 * Asks for everything that the session with the LMS needs at once: otherwise a slow line learns of each file only from
 * the one before it.
 */
export const hastened = (html: string, page: string, { first, scripts, data }: Launching): string => {
  const root = rootOf(page);
  const links = [
    ...(first === undefined ? [] : [`<script type="module" async src="${root}${first}"></script>`]),
    ...scripts
      .filter((path) => path !== first && !html.includes(`${root}${path}"`))
      .map((path) => `<link rel="modulepreload" href="${root}${path}">`),
    ...data.map((path) => `<link rel="preload" as="fetch" crossorigin href="${root}${path}">`),
  ];
  return html.replace('<title>', `${links.join('')}<title>`);
};
