import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFormats } from '#packaging/formats.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';

type Packed = { readonly seconds: number; readonly bytes: number };

const times = 3;

/** The whole command, from its start to its end. Throws with what it printed if it fails. */
const packed = (root: string, track: string, format: string): Packed => {
  const out = mkdtempSync(join(tmpdir(), 'orientir-bench-'));
  try {
    const start = performance.now();
    const words = ['src/build/cli/package.ts', '--track', track, '--format', format, '--out', out];
    const { status, stderr, stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${stdout}${stderr}`);
    const bytes = readdirSync(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
    return { seconds, bytes };
  } finally {
    rmSync(out, { recursive: true });
  }
};

/** How long the command takes for a whole track, in every format. */
export const packageFigures = (root: string, track = 'u4b-d1'): readonly Figure[] =>
  packageFormats.map((format) => {
    const samples = Array.from({ length: times }, () => packed(root, track, format));
    return {
      name: `Package of ${track}, ${format}`,
      value: median(samples.map(({ seconds }) => seconds)),
      limit: 3,
      unit: 's',
      digits: 1,
      detail: `${Math.round((samples[0]?.bytes ?? 0) / 1000)} KB`,
    };
  });
