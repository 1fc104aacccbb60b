import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSources } from '#build/read-sources.ts';

/** A copy of the project with more lessons, to be built in its own folder. */
export interface GeneratedProject {
  readonly folder: string;
  /** How many lessons were added: whole courses, so it may be more than was asked for. */
  readonly lessons: number;
  readonly remove: () => void;
}

const parts = ['src', 'public', 'courses', 'quizzes', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

const model = { id: 'kc-01', code: 'КЦ-01' };

/** Each package by its own link: what Astro and Vite keep beside the packages stays out of the real project. */
const linkPackages = (root: string, folder: string): void => {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
};

/** The real course under another id; its ledger is left out, since that is for the ledger's command to write. */
const addCourse = (folder: string, texts: ReadonlyMap<string, string>, number: number): void => {
  for (const [path, text] of texts) {
    const renamed = (from: string): string =>
      from.replaceAll(model.id, `kc-${number}`).replaceAll(model.code, `КЦ-${number}`);
    const target = join(folder, renamed(path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, renamed(text));
  }
};

/** Whoever has to take the model has to take the others as well: a course that is nobody's stops the build. */
const assignLikeModel = (folder: string, ids: readonly string[]): void => {
  const path = join(folder, 'courses/assignments.yaml');
  const text = readFileSync(path, 'utf8');
  const assigned = text.replace(`courses: [${model.id},`, `courses: [${[model.id, ...ids].join(', ')},`);
  if (assigned === text) throw new Error(`${path} assigns ${model.id} in no list of courses.`);
  writeFileSync(path, assigned);
};

/** Copies the project at `root` and adds courses with the real texts until there are at least `wanted` lessons more. */
export const generateProject = (root: string, wanted: number): GeneratedProject => {
  const folder = mkdtempSync(join(tmpdir(), 'orientir-bench-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  linkPackages(root, folder);
  const texts = new Map(
    [...readSources(root)].filter(([path]) => path.split('/')[1] === model.id && !path.endsWith('/ledger.yaml')),
  );
  const perCourse = [...texts.keys()].filter((path) => path.endsWith('.mdx')).length;
  const courses = Math.ceil(wanted / perCourse);
  const numbers = Array.from({ length: courses }, (_, at) => 100 + at);
  for (const number of numbers) addCourse(folder, texts, number);
  if (courses > 0) {
    assignLikeModel(
      folder,
      numbers.map((number) => `kc-${number}`),
    );
  }
  return { folder, lessons: courses * perCourse, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
