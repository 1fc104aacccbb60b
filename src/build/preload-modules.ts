import { posix } from 'node:path';
import { ImportType, initSync, parse } from 'es-module-lexer';
import { attributeValue, type Element } from './elements.ts';
import type { Page } from './page.ts';
import { relativePath, type Site, siteLink } from './site-link.ts';

/** Addresses of a page's modules as written in it. */
export interface ModuleAddresses {
  /** Imported by islands when they wake. */
  readonly islands: readonly string[];
  /** `<script type="module">`: the browser finds them itself, but not what they import. */
  readonly scripts: readonly string[];
  /** Kinds of the questions that wait in the page for their view. */
  readonly kinds: readonly string[];
}

const islandAttributes = ['component-url', 'renderer-url', 'before-hydration-url'] as const;

export const moduleAddressesOf = (elements: readonly Element[]): ModuleAddresses => ({
  islands: elements.flatMap((element) => islandAttributes.flatMap((name) => attributeValue(element, name) || [])),
  scripts: elements.flatMap((element) =>
    element.tag === 'script' && attributeValue(element, 'type') === 'module'
      ? (attributeValue(element, 'src') ?? [])
      : [],
  ),
  kinds: elements.flatMap((element) => attributeValue(element, 'data-kind') ?? []),
});

initSync();

const staticImports = (file: string, code: string): readonly string[] => {
  const [imports] = parse(code, file);
  return imports.flatMap(({ n: name, t: type }) =>
    type === ImportType.Static && name?.startsWith('.') ? posix.join(posix.dirname(file), name) : [],
  );
};

/** The files that a module imports before it runs, with theirs; the module itself first. */
export type ModuleGraph = (file: string) => ReadonlySet<string>;

/** `codeOf`: the text of an emitted module, undefined if there is none. Each is read once. */
export const moduleGraph = (codeOf: (file: string) => string | undefined): ModuleGraph => {
  const known = new Map<string, readonly string[]>();
  const importsOf = (file: string): readonly string[] => {
    const imports = known.get(file) ?? staticImports(file, codeOf(file) ?? '');
    known.set(file, imports);
    return imports;
  };
  return (file) => {
    // A set is walked in the order of insertion, also over what is added on the way.
    const reached = new Set([file]);
    for (const module of reached) for (const imported of importsOf(module)) reached.add(imported);
    return reached;
  };
};

/** The kind of question that a bundled file has the view of: astro.config.mjs names it so. */
const viewKind = (file: string): string | undefined => /(?:^|\/)kind-([a-z-]+)\.[\w-]+\.js$/.exec(file)?.[1];

/** Files with the views of kinds, by kind. */
const viewsIn = (files: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map([...files].flatMap((file) => (viewKind(file) === undefined ? [] : [[viewKind(file) ?? '', file]])));

/**
 * Asks the browser for all modules of a page at once. Otherwise it learns of each only when the one that imports it
 * has come, and islands wake late by one round trip per step of that chain. Of the views of questions only the first
 * one is asked for; the others are named, and fetched when their questions come near.
 */
export const preloadLinks = (page: Page, graph: ModuleGraph, site: Site): string => {
  const filesOf = (urls: readonly string[]): readonly string[] =>
    urls.flatMap((url) => {
      const link = siteLink(url, page.path, site);
      return link.kind === 'inside' ? link.file : [];
    });
  const scripts = filesOf(page.modules.scripts);
  const views = viewsIn(site.files);
  const first = views.get(page.modules.kinds[0] ?? '');
  const roots = [...filesOf(page.modules.islands), ...scripts, ...(first === undefined ? [] : [first])];
  const wanted = new Set(roots.flatMap((file) => [...graph(file)]));
  // The first script stands in the head, where the browser finds it at once. Those in the body it would find when it has
  // come so far, on a slow processor behind the fonts.
  if (scripts[0] !== undefined) wanted.delete(scripts[0]);
  const preloads = [...wanted].map((file) => `<link rel="modulepreload" href="${relativePath(page.path, file)}">`);
  const named = [...new Set(page.modules.kinds)].flatMap((kind) => {
    const file = views.get(kind);
    const address = file && relativePath(page.path, file);
    return address ? [`<link rel="alternate" type="text/javascript" data-view="${kind}" href="${address}">`] : [];
  });
  return [...preloads, ...named].join('');
};
