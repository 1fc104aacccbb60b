import type { ColdLoad } from './cold-load.ts';
import { median } from './median.ts';
import type { LoadedFile } from './page-probe.ts';
import type { Pair as AnyPair } from './paired.ts';
import { pairedLoads } from './paired-loads.ts';
import type { Figure } from './report.ts';

type Pair = AnyPair<ColdLoad>;

// The stricter of the two meanings.
const bytesPerKb = 1000;

const isFont = ({ path }: LoadedFile): boolean => path.endsWith('.woff2');
const isScript = ({ path }: LoadedFile): boolean => path.endsWith('.js');

const kilobytes = (files: readonly LoadedFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0) / bytesPerKb;

const medianOf = (pairs: readonly Pair[], value: (pair: Pair) => number): number => median(pairs.map(value));

type Measure = Exclude<keyof ColdLoad, 'files'>;

/** The same measure of both pages, for the last column. */
const both = (pairs: readonly Pair[], key: Measure, shown: (value: number) => string): string =>
  (
    [
      ['lesson', 'ours'],
      ['floor', 'floor'],
    ] as const
  )
    .map(([name, page]) => `${name} ${shown(medianOf(pairs, (pair) => pair[page][key]))}`)
    .join(', ');

const ms = (value: number): string => `${Math.round(value)} ms`;

const sizes = (loads: readonly ColdLoad[]): readonly Figure[] => {
  const files = loads[0]?.files ?? [];
  const untilReady = loads.map(({ readyAt, files: loaded }) => loaded.filter((one) => one.startedAt <= readyAt).length);
  const scripts = files.filter(isScript);
  const size = { unit: 'KB', digits: 2 };
  return [
    { ...size, name: 'JavaScript, brotli', value: kilobytes(scripts), limit: 15, detail: `${scripts.length} files` },
    {
      ...size,
      name: 'All but fonts, brotli',
      value: kilobytes(files.filter((file) => !isFont(file))),
      limit: 30,
      detail: `${files.length} files with the fonts`,
    },
    {
      name: 'Requests until ready',
      value: Math.max(...untilReady),
      limit: 8,
      unit: '',
      digits: 0,
      detail: 'the most of all loads',
    },
  ];
};

const times = (pairs: readonly Pair[]): readonly Figure[] => {
  const ratio = (name: string, key: Measure, limit: number): Figure => {
    const ratios = pairs.map(({ ours, floor }) => ours[key] / floor[key]);
    const range = `pairs ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
    const detail = `${both(pairs, key, ms)}, ${range}`;
    return { name, value: median(ratios), limit, unit: '× floor', digits: 2, detail };
  };
  return [
    ratio('First contentful paint', 'firstPaint', 1.2),
    ratio('Ready to answer', 'readyAt', 1.6),
    {
      name: 'Long tasks beyond the floor',
      value: Math.max(
        0,
        medianOf(pairs, ({ ours, floor }) => ours.longTasks - floor.longTasks),
      ),
      limit: 0,
      unit: '',
      digits: 0,
      detail: both(pairs, 'longTasks', String),
    },
    {
      name: 'Layout shift',
      value: Number(medianOf(pairs, ({ ours }) => ours.shift).toFixed(3)),
      limit: 0,
      unit: '',
      digits: 3,
      detail: both(pairs, 'shift', (value) => value.toFixed(3)),
    },
    {
      name: 'Answer to painted feedback',
      value: medianOf(pairs, ({ ours }) => ours.answer),
      limit: 50,
      unit: 'ms',
      digits: 0,
      detail: both(pairs, 'answer', ms),
    },
  ];
};

const listed = (files: readonly LoadedFile[]): readonly string[] =>
  files.map(
    ({ path, bytes, startedAt }) =>
      `${String(bytes).padStart(7)} B at ${String(Math.round(startedAt)).padStart(5)} ms  ${path}`,
  );

/** The figures of a lesson's page in the built site, and the files that it loads. */
export const pageFigures = async (dist: string): Promise<{ figures: readonly Figure[]; files: readonly string[] }> => {
  const pairs = await pairedLoads(dist);
  const loads = pairs.map(({ ours }) => ours);
  return { figures: [...sizes(loads), ...times(pairs)], files: listed(loads[0]?.files ?? []) };
};
