import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFigures } from './build-figures.ts';
import { pageFigures } from './page-figures.ts';
import { type Figure, isOver, table } from './report.ts';

// `--only page` or `--only build` measures one half; `--report` never fails.
const { only, report } = parseArgs({
  options: { only: { type: 'string' }, report: { type: 'boolean', default: false } },
}).values;

const root = join(import.meta.dirname, '../..');
const figures: Figure[] = [];

if (only !== 'build') {
  const page = await pageFigures(join(root, 'dist'));
  console.log(`The lesson's files:\n${page.files.join('\n')}\n`);
  figures.push(...page.figures);
}
if (only !== 'page') figures.push(...buildFigures(root));

console.log(table(figures));
if (!report && figures.some(isOver)) process.exitCode = 1;
