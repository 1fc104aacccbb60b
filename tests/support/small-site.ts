import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '#domain/course.ts';
import type { CourseFile } from '#domain/course-file.ts';
import type { Term } from '#domain/glossary.ts';
import { type CompetencyId, id } from '#domain/ids.ts';
import type { QuestionBase } from '#domain/question.ts';
import type { Quiz } from '#domain/quiz.ts';
import { scaled } from '#domain/scaled.ts';
import type { Track } from '#domain/track.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import { scorm12 } from '#packaging/manifests/scorm12.ts';
import { scorm2004 } from '#packaging/manifests/scorm2004.ts';
import type { Standard } from '#packaging/manifests/standard.ts';
import type { Site } from '#packaging/site.ts';
import { courseOf, lessonOf, moduleOf } from './courses.ts';
import { searchFilesOf } from './search-files.ts';

/** A course of three modules, the last of which is only announced. */
export const smallCourse = courseOf(
  'kc-01',
  [
    moduleOf('kc-01-1', { lessons: [lessonOf('koncepciya'), lessonOf('podhod')], quiz: id('module-1') }),
    moduleOf('kc-01-2', { lessons: [lessonOf('usluga', { module: id('kc-01-2') })], quiz: id('module-2') }),
    moduleOf('kc-01-3'),
  ],
  { code: 'КЦ-01', title: 'Понятия & «ценности» <службы>', summary: 'О чём курс.', edition: 4, final: id('final') },
);

const questionOf = (name: string, module: string): QuestionBase => ({
  id: id(name),
  kind: 'single',
  module: id(module),
  competency: id('k1'),
  level: 1,
  facet: 'knowledge',
  recall: false,
  tags: [],
  anchor: { lesson: id('koncepciya'), block: 'b' },
  text: `question ${name}`,
  explanation: '',
});

export const smallQuiz = (name: string, modules: readonly string[]): Quiz => ({
  id: id(name),
  course: id('kc-01'),
  title: name,
  kind: name === 'final' ? 'final' : 'module',
  ...(name === 'final' ? {} : { module: id(modules[0] ?? '') }),
  minutes: 5,
  pass: scaled(0.7),
  situationPass: scaled(0.66),
  critical: [],
  competencyPass: scaled(0.5),
  cooldown: 60,
  forms: 'mixed',
  marking: 'each',
  confidence: false,
  credits: [],
  draw: modules.map((module) => ({ module: id(module), tasks: 1, situations: 0 })),
  bank: modules.map((module) => questionOf(`${name}-of-${module}`, module)),
});

export const smallQuizzes: readonly Quiz[] = [
  smallQuiz('module-1', ['kc-01-1']),
  smallQuiz('module-2', ['kc-01-2']),
  smallQuiz('final', ['kc-01-1', 'kc-01-2']),
];

const outlineOf = (course: Course): CourseFile => ({
  course,
  quizzes: smallQuizzes.map(({ id: quiz, title, kind, module, minutes, pass }) => ({
    id: quiz,
    title,
    kind,
    module,
    minutes,
    pass,
  })),
  ledger: { course: course.id, lessons: [id('koncepciya'), id('podhod'), id('usluga')], quizzes: [], questions: [] },
});

const track = (name: string, code: string, k1: 0 | 1): Track => ({
  id: id(name),
  code,
  level: id(name),
  need: { [id<CompetencyId>('k1')]: k1 },
});

/** One track needs the small course, the other needs nothing. */
export const smallTracks: TracksFile = { tracks: [track('u1', 'У1', 1), track('u2', 'У2', 0)], overlays: [] };

const termOf = (name: string): Term => ({ id: id(name), number: 1, term: name, group: id('g'), definition: name });

const page = (root: string, body: string): string => `<!doctype html>
<html data-root="${root || './'}" lang="ru">
<head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; connect-src 'self'">
<link rel="stylesheet" href="${root}_astro/page.AbC_1.css"><link rel="icon" href="${root}favicon.svg">
<!--site--><link rel="canonical" href="${root}index.html"><!--/site-->
<script type="module" src="${root}_astro/boot.x-1.js"></script></head>
<body><!--site--><a href="${root}courses.html">Courses</a> <a href="${root}courses/kc-02.html">Other</a><!--/site-->
<!--package <a href="/help/granicy">Limits</a> package-->
<!--lms <button data-finish>Finish</button> lms--><!--web <p>On the web</p> web-->
<main>${body}</main></body></html>
`;

const lesson = (name: string, next: string): string =>
  page('../../', `<h1>${name}</h1><a href="../kc-01.html">Up</a>${next}<a href="https://example.ru/">Law</a>`);

const coursePage = page(
  '../',
  `<!--module:kc-01-1--><section id="kc-01-1"><a href="../courses/kc-01/koncepciya.html">1.1</a>
<a href="kc-01/podhod.html">1.2</a> <a href="kc-01/module-1.html">Quiz</a></section><!--/module:kc-01-1-->
<!--module:kc-01-2--><section id="kc-01-2"><a href="kc-01/usluga.html">2.1</a> <a href="kc-01/module-2.html">Quiz</a>
</section><!--/module:kc-01-2-->
<!--module:kc-01-3--><section id="kc-01-3">Planned</section><!--/module:kc-01-3-->
<a href="kc-01/final.html">Final</a>
<astro-island component-url="../_astro/Marks.q1.js" props="{&quot;a>b&quot;:1}"></astro-island>`,
);

const afterModule1 =
  '<!--module:kc-01-2--><a href="usluga.html">Next</a><!--/module:kc-01-2-->' +
  '<!--else <a href="/courses/kc-01/final">Final</a> else-->';

const texts: Readonly<Record<string, string>> = {
  'index.html': page('', '<a href="courses/kc-01.html">Course</a>'),
  'courses.html': page('', ''),
  'courses/kc-01.html': coursePage,
  'courses/kc-01/koncepciya.html': lesson('koncepciya', '<a href="podhod.html">Next</a>'),
  'courses/kc-01/podhod.html': lesson('podhod', afterModule1),
  'courses/kc-01/usluga.html': lesson(
    'usluga',
    '<a href="final.html">Next</a><img src="../../_astro/way.p1.svg" alt="">',
  ),
  'courses/kc-01/module-1.html': lesson('module-1', ''),
  'courses/kc-01/module-2.html': lesson('module-2', ''),
  'courses/kc-01/final.html': lesson('final', ''),
  'courses/kc-01/review.html': lesson('review', ''),
  'courses/kc-01/profile.html': lesson('profile', ''),
  'courses/kc-01/items.json': JSON.stringify({ course: 'kc-01', items: smallQuizzes.flatMap(({ bank }) => bank) }),
  'courses/kc-01.json': JSON.stringify(outlineOf(smallCourse)),
  'tracks.json': JSON.stringify(smallTracks),
  'courses/kc-02.html': page('../', ''),
  'help/granicy.html': page('../', '<a href="dannye.html#gde">Data</a>'),
  'help/dannye.html': page('../', '<h2 id="gde">Where</h2>'),
  'help/nikomu.html': page('../', ''),
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '_astro/page.AbC_1.css':
    '@font-face{src:url(./golos.f1.woff2) format("woff2")}p{background:url("data:image/png;base64,")}',
  '_astro/boot.x-1.js': 'import{a}from"./shared.z9.js";const deps=["_astro/late.k2.js"];import("./late.k2.js");',
  '_astro/shared.z9.js': 'export const a=1;',
  '_astro/late.k2.js': 'export default 1;',
  '_astro/Marks.q1.js': 'import"./shared.z9.js";',
  '_astro/hr.h1.js': 'export default "hr";',
  '_astro/golos.f1.woff2': 'wOF2\u0000',
  '_astro/way.p1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

const searchFiles = searchFilesOf({
  courses: [smallCourse, courseOf('kc-02', [moduleOf('kc-02-1', { lessons: [lessonOf('other')] })])],
  terms: [termOf('klient'), termOf('usluga')],
  termGroups: [],
  quizzes: smallQuizzes,
  definitions: new Map([
    ['kc-01/podhod', ['klient']],
    ['kc-01/usluga', ['usluga']],
  ]),
  texts: new Map([
    ['kc-01/koncepciya', 'замысел\n\n## Начало\n\nзамысел'],
    ['kc-01/podhod', 'подход\n\n<Memo>\n\nзамысел\n\n</Memo>'],
    ['kc-01/usluga', 'заявитель\n\n## Раздел\n\nзамысел'],
  ]),
});

const schemasOf = (folder: string, { schemas }: Standard): ReadonlyMap<string, Uint8Array> => {
  const from = join(import.meta.dirname, '../../node_modules/node-scorm-packager/lib/schemas/definitionFiles', folder);
  return new Map(schemas.map((name) => [name, new Uint8Array(readFileSync(join(from, name)))]));
};

/** The genuine schema files, by name. */
export const schemas12 = schemasOf('scorm12edition', scorm12);
export const schemas2004 = schemasOf('scorm20044thedition', scorm2004);

/** The site of the small course in memory; `changes` replaces files, or removes them where undefined. */
export const smallSite = (changes: Readonly<Record<string, string | undefined>> = {}): Site => {
  const quizzes = smallQuizzes.map((quiz) => [`courses/kc-01/${quiz.id}.json`, JSON.stringify(quiz)] as const);
  const utf8 = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of schemas12) files.set(`packaging/scorm12/${name}`, bytes);
  for (const [name, bytes] of schemas2004) files.set(`packaging/scorm2004/${name}`, bytes);
  for (const [path, text] of Object.entries({ ...texts, ...searchFiles, ...Object.fromEntries(quizzes), ...changes })) {
    if (text !== undefined) files.set(path, utf8.encode(text));
  }
  const list = [...files].map(([path, bytes]) => {
    const course = /^courses\/([^/.]+)/.exec(path)?.[1];
    return { path, size: bytes.length, crc32: '00000000', ...(course !== undefined && { course }) };
  });
  return { list, read: (path) => files.get(path) };
};
