import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Where the small site stands that has the showcase alone. */
export const showcaseFolder = resolve(root, 'out/showcase');

/** Builds it, in some five seconds. Throws with what the build printed. */
export const buildShowcase = (): void => {
  const words = ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'astro.showcase.config.mjs'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The showcase was not built:\n${stdout}\n${stderr}`);
};
