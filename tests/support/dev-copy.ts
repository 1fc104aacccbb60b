import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const parts = 'src courses quizzes public astro.config.mjs package.json package-lock.json tsconfig.json'.split(' ');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export type DevCopy = {
  /** Puts text in place of text in a file, as an author who saves it. */
  readonly edit: (file: string, old: string, now: string) => void;
  /** `npm run dev` in the copy; the address of its home page. */
  readonly start: () => Promise<string>;
  /** `npm run build` in the copy: what it ended with and printed, and whether it made pages. */
  readonly build: () => { readonly status: number | null; readonly said: string; readonly hasPages: boolean };
  readonly remove: () => void;
};

/** A copy of the project to break and mend files in. */
export const devCopy = (): DevCopy => {
  const folder = mkdtempSync(join(tmpdir(), 'orientir-dev-'));
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  let server: ChildProcess | undefined;
  return {
    edit: (file, old, now) => {
      const text = readFileSync(join(folder, file), 'utf8');
      if (!text.includes(old)) throw new Error(`${file} does not contain: ${old}`);
      writeFileSync(join(folder, file), text.replace(old, now));
    },
    start: async () => {
      const port = await freePort();
      const env = { ...process.env, PORT: String(port), ASTRO_TELEMETRY_DISABLED: '1' };
      server = spawn(process.execPath, ['src/build/cli/dev.ts'], { cwd: folder, env, stdio: 'ignore' });
      return `http://localhost:${port}/`;
    },
    build: () => {
      const words = ['node_modules/astro/bin/astro.mjs', 'build'];
      const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
      return { status, said: stdout + stderr, hasPages: existsSync(join(folder, 'dist/index.html')) };
    },
    remove: () => {
      server?.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
