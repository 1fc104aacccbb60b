import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { PackageFormat } from '#packaging/formats.ts';
import { writeHostPage } from './host-page.ts';

const project = join(import.meta.dirname, '../..');

const pack = (format: PackageFormat): string => {
  const folder = mkdtempSync(join(tmpdir(), 'orientir-lms-'));
  const out = join(folder, 'zip');
  const words = ['--track', 'u4b-d1', '--course', 'kc-01', '--format', format, '--out', out];
  execFileSync(process.execPath, [join(project, 'src/build/cli/package.ts'), ...words], { cwd: project });
  const [zip = ''] = readdirSync(out);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(out, zip))))) {
    const path = join(folder, 'package', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  writeHostPage(folder);
  return folder;
};

const packed = new Map<PackageFormat, string>();

/** A course packed with the project's own word beside an LMS's page, ready to be served: once for all tests of a process, and gone with it. */
export const lmsFolder = (format: PackageFormat): string => {
  const folder = packed.get(format) ?? pack(format);
  packed.set(format, folder);
  return folder;
};

process.on('exit', () => {
  for (const folder of packed.values()) rmSync(folder, { recursive: true });
});
