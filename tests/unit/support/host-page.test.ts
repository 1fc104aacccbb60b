import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostAddress, writeHostPage } from '#tests/support/host-page.ts';

describe('the LMS page for browser tests', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lms-'));
    writeHostPage(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('imports only files that were written beside it', () => {
    const files = readdirSync(folder);
    const imported = files
      .filter((name) => name !== 'scorm-again.js')
      .flatMap((name) => [
        ...readFileSync(join(folder, name), 'utf8').matchAll(/(?:from|import\(|src=)\s*['"]([^'"]+)['"]/g),
      ])
      .map((found) => found[1]?.replace('./', ''));
    expect(imported.length).toBeGreaterThan(4);
    expect(files).toEqual(expect.arrayContaining(imported));
  });

  it('is told of the host, the course and the faults in its address', () => {
    const address = hostAddress({ host: 'strict', launch: 'package/index.html', options: { commitFails: 1 } });
    expect(Object.fromEntries(new URLSearchParams(address.split('?')[1]))).toEqual({
      host: 'strict',
      standard: 'scorm12',
      launch: 'package/index.html',
      options: '{"commitFails":1}',
      late: '0',
    });
  });
});
