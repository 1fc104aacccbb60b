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

/** Builds a fresh copy with nothing kept from before. */
const built = (root: string, lessons: number): Built => {
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
};

const rounds = 3;

/** Medians of builds with so many lessons more, taken in turn: a slow minute of the machine is nobody's alone. */
const builtInTurn = (root: string, sizes: readonly number[]): readonly Built[] => {
  const samples = Array.from({ length: rounds }, () => sizes.map((lessons) => built(root, lessons)));
  return sizes.map((_, size) => {
    const own = samples.flatMap((round) => round[size] ?? []);
    return { lessons: own[0]?.lessons ?? 0, seconds: median(own.map(({ seconds }) => seconds)) };
  });
};

const told = ({ lessons, seconds }: Built): string => `${lessons}: ${seconds.toFixed(1)} s`;

/** Seconds that each lesson takes by which one build has more than the other. */
const cost = (less: Built, more: Built): number => (more.seconds - less.seconds) / (more.lessons - less.lessons);

/** How long the site takes to build with a thousand lessons more, and whether a lesson's cost grows from a hundred on. */
export const buildFigures = (root: string): readonly Figure[] => {
  const all = builtInTurn(root, [0, 100, 500, 1000]);
  const [, hundred, half, thousand] = all;
  if (!hundred || !half || !thousand) throw new Error('Not every size was built.');
  // Between builds that differ by hundreds of lessons: what a hundred cost is less than two equal builds may differ by.
  const [early, late] = [cost(hundred, half), cost(half, thousand)];
  return [
    {
      name: `Build with ${thousand.lessons} lessons more`,
      value: thousand.seconds,
      limit: 60,
      unit: 's',
      digits: 1,
      detail: all.map(told).join(', '),
    },
    {
      name: 'Cost of a lesson, 500 to 1,000 by 100 to 500',
      value: late / early,
      limit: 1.5,
      unit: '×',
      digits: 2,
      detail: `${[early, late].map((one) => `${(one * 1000).toFixed(1)} ms`).join(' and ')} a lesson`,
    },
  ];
};
