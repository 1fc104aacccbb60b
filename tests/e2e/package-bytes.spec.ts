import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packageFormats } from '#packaging/formats.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { serveSources } from '../support/browser-sources.ts';
import { siteFolder } from '../support/built-site.ts';

/** The same packages made by the command line and by a browser, in another part of the world. */

test.use({ timezoneId: 'Asia/Kamchatka', locale: 'de-DE' });

const project = join(import.meta.dirname, '../..');

let served: Served;
let out: string;

test.beforeAll(async () => {
  served = await serve({ folder: siteFolder, port: 0 });
});

test.afterAll(() => served.close());

test.beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'orientir-zips-'));
});

test.afterEach(() => rmSync(out, { recursive: true }));

/** What the command line writes: one zip. */
const byCommandLine = (words: readonly string[]): { readonly name: string; readonly bytes: Buffer } => {
  execFileSync(process.execPath, [join(project, 'src/build/cli/package.ts'), ...words, '--out', out], {
    cwd: project,
    env: { ...process.env, TZ: 'America/Caracas' },
  });
  const [name = ''] = readdirSync(out);
  return { name, bytes: readFileSync(join(out, name)) };
};

type Wanted = {
  readonly format: (typeof packageFormats)[number];
  readonly only: string | undefined;
  readonly deadline: string | undefined;
};

/** Runs in the page: our own sources against the served site. The zip comes back as base64. */
const inBrowser = async ({
  format,
  only,
  deadline,
}: Wanted): Promise<{ readonly name: string; readonly base64: string }> => {
  const load = (path: string) => import(/* @vite-ignore */ `/src/${path}`);
  const [{ packageTrack }, { packageCourse }, { readSiteCatalogue }, { requiredModules }] = await Promise.all([
    load('packaging/package-track.ts'),
    load('packaging/package-course.ts'),
    load('packaging/site-catalogue.ts'),
    load('domain/required-modules.ts'),
  ]);
  const read = async (path: string) => new Uint8Array(await (await fetch(`/${path}`)).arrayBuffer());
  const site = { list: await (await fetch('/assets.json')).json(), read };
  const { tracks, courses } = await readSiteCatalogue(site);
  const track = tracks.find(({ id }: { readonly id: string }) => id === 'u4b-d1');
  const required = requiredModules({ need: track.need, activity: track.activity, courses });
  const modules = required.map(({ module }: { readonly module: { readonly id: string } }) => module.id);
  const course = courses.find(({ id }: { readonly id: string }) => id === only);
  const basis = { site, modules, track, format, settings: { deadline } };
  const made = await (course ? packageCourse({ ...basis, course }) : packageTrack({ ...basis, courses }));
  let binary = '';
  for (const byte of made.bytes) binary += String.fromCharCode(byte);
  return { name: made.name, base64: btoa(binary) };
};

/** A course with a deadline in every format; a whole track where its manifest says most of its courses. */
const wanted: readonly Wanted[] = [
  ...packageFormats.map((format) => ({ format, only: 'kc-01', deadline: '2026-12-31' })),
  { format: 'scorm2004', only: undefined, deadline: undefined },
  { format: 'cmi5', only: undefined, deadline: undefined },
];

for (const { format, only, deadline } of wanted) {
  test(`${format}: ${only ?? 'a whole track'} has the same bytes from the command line and from a browser`, async ({
    page,
  }) => {
    const course = only === undefined ? [] : ['--course', only];
    const day = deadline === undefined ? [] : ['--deadline', deadline];
    const written = byCommandLine(['--track', 'u4b-d1', '--format', format, ...course, ...day]);
    await serveSources(page);
    await page.goto(`${served.url}empty.html`);
    const made = await page.evaluate(inBrowser, { format, only, deadline });
    expect(made.name).toBe(written.name);
    expect(Buffer.from(made.base64, 'base64').equals(written.bytes)).toBe(true);
  });
}
