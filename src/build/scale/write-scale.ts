import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueAtHand } from '#catalogue/kept-catalogue.ts';
import { lessonsOf } from '#domain/course.ts';
import type { LrsLoad } from '#domain/scale.ts';
import type { Site } from '#packaging/site.ts';
import { lrsLoad } from '#records/told/lrs-load.ts';
import { assetList, assetListPath } from '../asset-list.ts';
import { bookmarkLimit } from '../bookmark-budget.ts';
import { BuildError } from '../build-error.ts';
import { offlineListPath, type Weighed } from '../offline-lists.ts';
import { siteInFolder } from '../site-folder.ts';
import { courseWalk } from './course-walk.ts';
import { fillMarks } from './fill-marks.ts';
import { type Measured, scaleFigures } from './scale-figures.ts';
import { transfers } from './transfer.ts';

/** The page that tells what the site costs when very many learn. */
const page = 'help/masshtab.html';

const sumOf = (loads: readonly LrsLoad[]): LrsLoad => ({
  statements: loads.reduce((sum, one) => sum + one.statements, 0),
  bytes: loads.reduce((sum, one) => sum + one.bytes, 0),
  documents: loads.reduce((sum, one) => sum + one.documents, 0),
});

const hasPage = (site: Site | undefined): boolean => site?.list.some(({ path }) => path === page) ?? false;

/** What each course that has lessons makes an LRS take; nothing for a site without the page that tells it. */
export const courseLoads = async (folder: string): Promise<ReadonlyMap<string, LrsLoad>> => {
  if (!hasPage(siteInFolder(folder))) return new Map();
  const catalogue = catalogueAtHand();
  const courses = catalogue.courses.filter((course) => lessonsOf(course).length > 0);
  const loads = courses.map(async (course) => {
    const ledger = { course: course.id, lessons: [], quizzes: [], questions: [] };
    return [course.id, await lrsLoad(ledger, courseWalk(course, catalogue))] as const;
  });
  return new Map(await Promise.all(loads));
};

/**
 * Writes what was measured into the page on scale, once everything else is finished: it is weighed as it will be
 * served. Only that page changes, which no course and no download holds. Throws a BuildError for a mark without a figure.
 */
export const writeScale = (folder: string, { lists, weights }: Weighed, loads: ReadonlyMap<string, LrsLoad>): void => {
  const site = siteInFolder(folder);
  if (!site || !hasPage(site)) return;
  const { each, all } = transfers(
    [...loads.keys()].flatMap((id) => lists.get(offlineListPath(id)) ?? []),
    weights,
  );
  const courses = [...loads].flatMap(([id, load], at) => {
    const transfer = each[at];
    return transfer ? [{ id, transfer, load }] : [];
  });
  const measured: Measured = {
    courses,
    together: { transfer: all, load: sumOf([...loads.values()]) },
    longest: bookmarkLimit,
  };
  const file = join(folder, page);
  const { html, problems } = fillMarks(readFileSync(file, 'utf8'), scaleFigures(measured));
  if (problems.length > 0) throw new BuildError(problems.map((what) => ({ file: page, what })));
  writeFileSync(file, html);
  const own = assetList(new Map([[page, new TextEncoder().encode(html)]]));
  const list = site.list.map((entry) => own.find(({ path }) => path === entry.path) ?? entry);
  writeFileSync(join(folder, assetListPath), `${JSON.stringify(list)}\n`);
};
