import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFigures } from './build-figures.ts';
import { deskPackageFigures } from './desk-package-figures.ts';
import { kindFigures } from './kind-figures.ts';
import { launchFigures } from './launch-figures.ts';
import { packageFigures } from './package-figures.ts';
import { pageFigures } from './page-figures.ts';
import { readingFigures } from './reading-figures.ts';
import { type Figure, isOver, table } from './report.ts';
import { resultsFigures } from './results-figures.ts';
import { searchFigures } from './search-figures.ts';
import { staffFigures } from './staff-figures.ts';

// `--only page`, `reading`, `kinds`, `launch`, `package`, `search`, `staff`, `results` or `build` measures one part; `--report` never fails.
const { only, report } = parseArgs({
  options: { only: { type: 'string' }, report: { type: 'boolean', default: false } },
}).values;

const root = join(import.meta.dirname, '../..');
const figures: Figure[] = [];

const isWanted = (part: string): boolean => only === undefined || only === part;

if (isWanted('page')) {
  const page = await pageFigures(join(root, 'dist'));
  console.log(`The lesson's files:\n${page.files.join('\n')}\n`);
  figures.push(...page.figures);
}
if (isWanted('reading')) figures.push(...(await readingFigures(join(root, 'dist'))));
if (isWanted('kinds')) figures.push(...(await kindFigures()));
if (isWanted('staff')) figures.push(...(await staffFigures(join(root, 'dist'))));
if (isWanted('results')) figures.push(...(await resultsFigures(join(root, 'dist'))));
if (isWanted('launch')) figures.push(...(await launchFigures()));
if (isWanted('package')) figures.push(...packageFigures(root), ...(await deskPackageFigures(join(root, 'dist'))));
if (isWanted('search')) figures.push(...(await searchFigures(join(root, 'dist'))));
if (isWanted('build')) figures.push(...buildFigures(root));

console.log(table(figures));
if (!report && figures.some(isOver)) process.exitCode = 1;
