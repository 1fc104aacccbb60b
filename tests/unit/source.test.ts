import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What holds for the source as text, and that the linter really keeps the floors apart. */

const root = join(import.meta.dirname, '../..');
const isCode = (path: string): boolean => /\.(?:ts|tsx|astro|css|mjs)$/.test(path);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const code = [...filesIn('src'), ...filesIn('tests')].filter(isCode);
const linesOf = (path: string): readonly string[] => readFileSync(join(root, path), 'utf8').split('\n');

test('Russian stands in src/text alone, and in examples of questions', () => {
  const others = code.filter((path) => /^src\/(?!text\/)/.test(path) && !path.endsWith('.examples.ts'));
  const russian = others.flatMap((path) =>
    linesOf(path).flatMap((line, index) =>
      /\p{Script=Cyrillic}/u.test(line) ? [`${path}:${index + 1}: ${line}`] : [],
    ),
  );
  expect(russian).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = code.filter((path) => linesOf(path).length > 301);
  expect(long).toEqual([]);
});

const forbidden: readonly (readonly [file: string, ...imports: readonly string[]])[] = [
  ['src/text/probe.ts', '#domain/track.ts', 'preact', 'node:fs'],
  ['src/domain/probe.ts', '#player/stores.ts', '#questions/kinds.ts', 'zod', 'node:fs', 'nanostores'],
  ['src/questions/probe.ts', '#player/stores.ts', '#records/learner-record.ts', 'zod'],
  ['src/questions/single/kind.ts', '#ui/kit/Button.tsx', '../slots.ts', 'preact', 'zod'],
  ['src/records/probe.ts', '#player/stores.ts', '#ui/kit/Button.tsx', 'zod', 'idb'],
  [
    'src/records/browser/probe.ts',
    '#records/scorm12/scorm12-record.ts',
    '../scorm12/scorm12-record.ts',
    '#text/saving.ts',
  ],
  ['src/records/scorm12/probe.ts', '#records/browser/browser-record.ts', '../browser/browser-record.ts', 'idb'],
  ['src/records/scorm2004/probe.ts', '#records/scorm12/scorm12-record.ts', '#text/saving.ts'],
  ['src/records/cmi5/probe.ts', '#records/scorm/dialect.ts', '#records/browser/browser-record.ts', '#text/saving.ts'],
  ['src/records/xapi/probe.ts', '#records/cmi5/connect.ts', '#records/scorm/dialect.ts'],
  ['src/packaging/probe.ts', 'node:fs', '#catalogue/catalogue.ts', '#ui/kit/Button.tsx', 'parse5'],
  [
    'src/exchange/probe.ts',
    'node:fs',
    '#catalogue/catalogue.ts',
    '#ui/kit/Button.tsx',
    '#packaging/zip.ts',
    'zod',
    'yaml',
  ],
  ['src/search/probe.ts', 'node:fs', '#player/stores.ts', 'preact'],
  ['src/staff/probe.ts', 'node:fs', '#ui/kit/Button.tsx', '#player/stores.ts'],
  ['src/audit/probe.ts', 'node:fs', '#catalogue/catalogue.ts', '#questions/record-forms.ts', '#search/query.ts', 'zod'],
  ['src/catalogue/probe.ts', '#ui/kit/Button.tsx', '#player/stores.ts', '#build/serve.ts', 'node:fs'],
  [
    'src/player/probe.ts',
    '#records/browser/browser-record.ts',
    '#ui/kit/Button.tsx',
    '#catalogue/catalogue.ts',
    'preact',
  ],
  [
    'src/ui/probe.ts',
    '#records/learner-record.ts',
    '#player/boot.ts',
    '#catalogue/catalogue.ts',
    '#build/serve.ts',
    '#questions/examples.ts',
    'zod',
  ],
  ['src/ui/showcase/probe.ts', '#player/stores.ts', '#catalogue/catalogue.ts', 'zod'],
  ['src/build/probe.ts', '#ui/kit/Button.tsx', '#player/stores.ts', '#records/learner-record.ts', 'preact'],
  ['src/pages/probe.ts', '#records/learner-record.ts', '#player/stores.ts', 'node:fs', 'preact'],
];

const allowed: readonly (readonly [file: string, ...imports: readonly string[]])[] = [
  ['src/domain/allowed.ts', './track.ts', '#domain/track.ts', '#text/plural.ts'],
  ['src/questions/multiple/kind.ts', '#domain/question.ts', '../part-ids.ts'],
  ['src/records/browser/allowed.ts', '#domain/merge.ts', '#records/parse.ts', './journal.ts'],
  ['src/records/cmi5/allowed.ts', '#records/xapi/lrs.ts', '#domain/ids.ts'],
  ['src/packaging/allowed.ts', '#domain/ids.ts', '#text/package-readme.ts', 'pako'],
  ['src/exchange/gift/allowed.ts', '../report.ts', '../xml/element.ts', '#domain/ids.ts', '#questions/kinds.ts', 'sax'],
  ['src/audit/allowed.ts', '#domain/draw.ts', '#questions/kinds.ts', '#questions/guesses.ts', '#text/audit.ts'],
  ['src/player/allowed.ts', '#domain/ids.ts', '#questions/kinds.ts', '#records/learner-record.ts', 'nanostores'],
  ['src/player/boot.ts', '#records/browser/browser-record.ts'],
  ['src/ui/allowed.ts', '#domain/ids.ts', '#player/stores.ts', '#questions/views.ts', '#text/site.ts', 'preact'],
  ['src/ui/showcase/allowed.ts', '#questions/examples.ts', '#questions/views.ts', '#ui/quiz/QuestionForm.tsx'],
  ['src/build/allowed.ts', '#audit/audit.ts', '#catalogue/catalogue.ts', '#packaging/zip.ts', 'node:fs', 'htmlparser2'],
];

type Report = {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string; readonly start?: { readonly line: number } };
  }[];
};

/** The lines of each file that the project's own rules refuse, linted in a folder of its own with nothing else in it. */
const refusedLines = (table: typeof forbidden): ReadonlySet<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'orientir-lint-'));
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [file, ...imports] of table) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), imports.map((name) => `import '${name}';\n`).join(''));
  }
  const biome = join(root, 'node_modules/.bin/biome');
  const words = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'];
  const output = run(biome, words, folder);
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(output) as Report;
  return new Set(diagnostics.map(({ location: { path, start } }) => `${path}:${start?.line}`));
};

const run = (command: string, words: readonly string[], cwd: string): string => {
  try {
    return execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    // It ends with 1 when it finds something, and its report is on stdout all the same.
    return (error as { readonly stdout: string }).stdout;
  }
};

describe('the linter keeps the floors apart', () => {
  const refused = refusedLines([...forbidden, ...allowed]);
  const cases = (table: typeof forbidden) =>
    table.flatMap(([file, ...imports]) => imports.map((name, index) => ({ file, name, at: `${file}:${index + 1}` })));

  test.each(cases(forbidden))('$file may not import $name', ({ at }) => {
    expect(refused).toContain(at);
  });

  test.each(cases(allowed))('$file may import $name', ({ at }) => {
    expect(refused).not.toContain(at);
  });
});
