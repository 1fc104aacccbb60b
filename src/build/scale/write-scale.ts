import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { keptWithoutLedgers } from '#catalogue/kept-catalogue.ts';
import { lessonsOf } from '#domain/course.ts';
import type { LrsLoad } from '#domain/scale.ts';
import { lrsLoad } from '#records/told/lrs-load.ts';
import { assetList, assetListPath } from '../asset-list.ts';
import { bookmarkLimit } from '../bookmark-budget.ts';
import { BuildError } from '../build-error.ts';
import { offlineListPath, type Weighed } from '../offline-lists.ts';
import { readSources } from '../read-sources.ts';
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

const loadsOf = (catalogue: Catalogue, ids: readonly string[]): Promise<readonly LrsLoad[]> =>
  Promise.all(
    catalogue.courses
      .filter(({ id }) => ids.includes(id))
      .map((course) =>
        lrsLoad({ course: course.id, lessons: [], quizzes: [], questions: [] }, courseWalk(course, catalogue)),
      ),
  );

/**
 * Writes what was measured into the page on scale, once everything else is finished: it is weighed as it will be
 * served. Only that page changes, which no course and no download holds. Throws a BuildError for a mark without a figure.
 */
export const writeScale = async (folder: string, root: string, { lists, weights }: Weighed): Promise<void> => {
  const site = siteInFolder(folder);
  if (!site?.list.some(({ path }) => path === page)) return;
  const catalogue = keptWithoutLedgers(readSources(root));
  const ids = catalogue.courses.filter((course) => lessonsOf(course).length > 0).map(({ id }) => id as string);
  const { each, all } = transfers(
    ids.flatMap((id) => lists.get(offlineListPath(id)) ?? []),
    weights,
  );
  const loads = await loadsOf(catalogue, ids);
  const nothing = sumOf([]);
  const courses = ids.flatMap((id, at) => {
    const transfer = each[at];
    return transfer ? [{ id, transfer, load: loads[at] ?? nothing }] : [];
  });
  const measured: Measured = { courses, together: { transfer: all, load: sumOf(loads) }, longest: bookmarkLimit };
  const file = join(folder, page);
  const { html, problems } = fillMarks(readFileSync(file, 'utf8'), scaleFigures(measured));
  if (problems.length > 0) throw new BuildError(problems.map((what) => ({ file: page, what })));
  writeFileSync(file, html);
  const own = assetList(new Map([[page, new TextEncoder().encode(html)]]));
  const list = site.list.map((entry) => own.find(({ path }) => path === entry.path) ?? entry);
  writeFileSync(join(folder, assetListPath), `${JSON.stringify(list)}\n`);
};
