import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lesson } from '#domain/course.ts';
import { lessonsOf } from '#domain/course.ts';
import type { CourseFile } from '#domain/course-file.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { AssetEntry } from '#packaging/site.ts';
import type { Question } from '#questions/kinds.ts';

/** The built site as files; another folder than `dist` is named in the variable SITE. */
export const siteFolder = resolve(import.meta.dirname, '../..', process.env['SITE'] ?? 'dist');

export const siteText = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');

if (!existsSync(join(siteFolder, 'assets.json'))) throw new Error(`No built site in ${siteFolder}: npm run build`);

export const listedAssets = JSON.parse(siteText('assets.json')) as readonly AssetEntry[];

/** Every built page, by its path from the site's root. */
export const pages: readonly string[] = listedAssets.map(({ path }) => path).filter((path) => path.endsWith('.html'));

/** One page of every template. */
export const pageOfEachTemplate: readonly string[] = [
  'index.html',
  'track.html',
  'track/u1.html',
  'track/u4b-d1.html',
  'courses.html',
  'courses/kc-01.html',
  'courses/kc-10.html',
  'courses/kc-03/book.html',
  'courses/kc-01/koncepciya.html',
  'courses/kc-01/module-1.html',
  'progress.html',
  'spravka.html',
  'glossary.html',
  'glossary/usluga.html',
  'hr.html',
  'hr/matrix.html',
  'hr/resolver.html',
  'hr/staff.html',
  'hr/results.html',
  'hr/package.html',
  'hr/spravki.html',
  'verify.html',
  'audit.html',
  'help.html',
  'help/sdo.html',
  'help/dannye.html',
  'help/dostupnost.html',
  'search.html',
  '404.html',
  'offline.html',
];

export const courseFile = JSON.parse(siteText('courses/kc-01.json')) as CourseFile;

export const lessons: readonly Lesson[] = lessonsOf(courseFile.course);

export const quizFile = (quiz: string): Quiz<Question> =>
  JSON.parse(siteText(`courses/kc-01/${quiz}.json`)) as Quiz<Question>;
