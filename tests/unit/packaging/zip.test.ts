import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zip } from '#packaging/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = new Map([
  ['b.html', bytes('b'.repeat(1000))],
  ['a/z.js', bytes('a')],
  ['imsmanifest.xml', bytes('<manifest/>')],
  ['B.html', bytes('')],
]);

const digest = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

describe('a zip', () => {
  test('holds the wanted file first and the others by name', () => {
    expect(Object.keys(unzipSync(zip(files, 'imsmanifest.xml')))).toEqual([
      ...['imsmanifest.xml', 'B.html', 'a/z.js', 'b.html'],
    ]);
  });

  test('gives back every byte', () => {
    expect(unzipSync(zip(files))).toEqual(Object.fromEntries(files));
  });

  test('does not depend on the order in which files came', () => {
    expect(digest(zip(new Map([...files].reverse()), 'imsmanifest.xml'))).toBe(digest(zip(files, 'imsmanifest.xml')));
  });

  test('is not a streaming one: sizes stand before the data (Java readers refuse others)', () => {
    expect(zip(files)[6]).toBe(0);
  });

  test.each(['UTC', 'Asia/Kamchatka', 'America/St_Johns', 'Pacific/Apia'])('has the same bytes in %s', (zone) => {
    const code = `
      import { createHash } from 'node:crypto';
      import { zip } from './src/packaging/zip.ts';
      const bytes = (text) => new TextEncoder().encode(text);
      const data = zip(new Map([['a.txt', bytes('a')], ['b.txt', bytes('b')]]), 'b.txt');
      console.log(createHash('sha256').update(data).digest('hex'), new Date(2000, 0, 1).getTimezoneOffset());
    `;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: join(import.meta.dirname, '../../..'),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const here = zip(
      new Map([
        ['a.txt', bytes('a')],
        ['b.txt', bytes('b')],
      ]),
      'b.txt',
    );
    const [sum, offset] = output.trim().split(' ');
    expect(sum).toBe(digest(here));
    expect(offset === '0').toBe(zone === 'UTC');
  });
});
