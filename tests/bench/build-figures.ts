import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateProject } from './generate-course.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';

interface Built {
  readonly lessons: number;
  readonly seconds: number;
}

/** Throws with the end of what the command printed if it fails. Prints into a file: a pipe's buffer has an end. */
const run = (folder: string, ...args: readonly string[]): void => {
  const path = join(folder, 'bench.log');
  const log = openSync(path, 'w');
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: ['ignore', log, log] });
  closeSync(log);
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${readFileSync(path, 'utf8').slice(-4000)}`);
};

/** A build that left lessons out would be a fast one. */
const assertBuilt = (folder: string, lessons: number): void => {
  const files = readdirSync(join(folder, 'dist/courses'), { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  if (pages < lessons) throw new Error(`${pages} pages were built of ${lessons} lessons.`);
};

/** Builds a fresh copy `times` times, each with nothing kept from before, and takes the median. */
const built = (root: string, lessons: number, times: number): Built => {
  const samples = Array.from({ length: times }, () => {
    const project = generateProject(root, lessons);
    try {
      run(project.folder, 'src/build/cli/ledger.ts');
      const start = performance.now();
      run(project.folder, 'node_modules/astro/bin/astro.mjs', 'build');
      const seconds = (performance.now() - start) / 1000;
      assertBuilt(project.folder, project.lessons);
      return { lessons: project.lessons, seconds };
    } finally {
      project.remove();
    }
  });
  return { lessons: samples[0]?.lessons ?? 0, seconds: median(samples.map(({ seconds }) => seconds)) };
};

const told = ({ lessons, seconds }: Built): string => `${lessons}: ${seconds.toFixed(1)} s`;

/** How long the site takes to build with a hundred and a thousand lessons more, and whether a lesson's cost grows. */
export const buildFigures = (root: string): readonly Figure[] => {
  // The short builds are repeated: what a hundred lessons cost is a small difference of two of them.
  const base = built(root, 0, 3);
  const hundred = built(root, 100, 3);
  const thousand = built(root, 1000, 1);
  const cost = ({ lessons, seconds }: Built): number => (seconds - base.seconds) / lessons;
  const costs = [hundred, thousand].map((one) => `${(cost(one) * 1000).toFixed(1)} ms`);
  return [
    {
      name: `Build with ${thousand.lessons} lessons more`,
      value: thousand.seconds,
      limit: 60,
      unit: 's',
      digits: 1,
      detail: [base, hundred, thousand].map(told).join(', '),
    },
    {
      name: 'Cost of a lesson, 1,000 to 100',
      value: cost(thousand) / cost(hundred),
      limit: 1.5,
      unit: '×',
      digits: 2,
      detail: `${costs.join(' and ')} a lesson`,
    },
  ];
};
