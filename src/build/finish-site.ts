import { badFileName, incompletePage } from '#text/build.ts';
import { assetList, assetListPath, isPortableName } from './asset-list.ts';
import type { Problem } from './build-error.ts';
import { contentSecurityPolicy, policyLine } from './content-security-policy.ts';
import { applyEdits, insertion } from './edits.ts';
import { numberIslands } from './number-islands.ts';
import { type Page, readPage } from './page.ts';
import { moduleGraph, preloadLinks } from './preload-modules.ts';
import { relocate } from './relocate.ts';
import { relocateCss } from './relocate-css.ts';
import { relocateInlineStyles } from './relocate-inline-styles.ts';
import type { Site } from './site-link.ts';

/** Emitted files by their path from the site's root. */
export type Files = ReadonlyMap<string, Uint8Array>;

export type FinishedSite =
  /** Only the files that differ from what was emitted, or are new. */
  { readonly ok: true; readonly changed: Files } | { readonly ok: false; readonly problems: readonly Problem[] };

interface Finished {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const siteOf = (files: Files, pages: readonly Page[]): Site => {
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  return { files: new Set([...files.keys(), assetListPath]), idsOf: (file) => ids.get(file) };
};

/** Every page with the addresses of its inline styles already relative: what the policy hashes must not change after. */
const readPages = (files: Files): { readonly pages: readonly Page[]; readonly problems: readonly Problem[] } => {
  const site = siteOf(files, []);
  const problems: Problem[] = [];
  const paths = [...files.keys()].filter((path) => path.endsWith('.html'));
  const pages = paths.map((path) => {
    const styled = relocateInlineStyles(numberIslands(textOf(files.get(path))), path, site);
    problems.push(...styled.problems.map((what) => ({ file: path, what })));
    return readPage(path, styled.html);
  });
  return { pages, problems };
};

const finishStyles = (files: Files, site: Site): Finished => {
  const paths = [...files.keys()].filter((path) => path.endsWith('.css'));
  const styles = paths.map((path) => {
    const emitted = textOf(files.get(path));
    return { path, emitted, ...relocateCss(emitted, path, site) };
  });
  const changed = styles.filter(({ css, emitted }) => css !== emitted);
  return {
    texts: new Map(changed.map(({ path, css }) => [path, css])),
    problems: styles.flatMap(({ path, problems }) => problems.map((what) => ({ file: path, what }))),
  };
};

const finishPages = (files: Files, pages: readonly Page[], site: Site): Finished => {
  const line = policyLine(contentSecurityPolicy(pages.map(({ inlineCode }) => inlineCode)));
  const graph = moduleGraph((file) => (files.has(file) ? textOf(files.get(file)) : undefined));
  const problems: Problem[] = [];
  const finish = (page: Page): string => {
    const moved = relocate(page, site);
    const own = page.frame ? page.inlineCode.problems : [...page.inlineCode.problems, incompletePage];
    problems.push(...moved.problems, ...own.map((what) => ({ file: page.path, what })));
    if (!page.frame) return page.html;
    const { policy: policyAt, headEnd } = page.frame;
    const added = [insertion(policyAt, line), insertion(headEnd, preloadLinks(page, graph, site))];
    return applyEdits(page.html, [...moved.edits, ...added]);
  };
  return { texts: new Map(pages.map((page) => [page.path, finish(page)])), problems };
};

const badNames = (files: Files): readonly Problem[] =>
  [...files.keys()].filter((path) => !isPortableName(path)).map((file) => ({ file, what: badFileName }));

/** All passes over an emitted site: addresses made relative and checked, policy, preloads, list of assets. */
export const finishSite = (files: Files): FinishedSite => {
  const read = readPages(files);
  const site = siteOf(files, read.pages);
  const finished = [finishPages(files, read.pages, site), finishStyles(files, site)];
  const problems = [...badNames(files), ...read.problems, ...finished.flatMap((part) => part.problems)];
  if (problems.length > 0) return { ok: false, problems };
  const encoder = new TextEncoder();
  const changed = new Map(
    finished.flatMap(({ texts }) => [...texts].map(([path, text]) => [path, encoder.encode(text)] as const)),
  );
  const list = assetList(new Map([...files, ...changed]));
  changed.set(assetListPath, encoder.encode(`${JSON.stringify(list)}\n`));
  return { ok: true, changed };
};
