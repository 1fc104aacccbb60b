import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft, Parsed } from '#build/drafts/draft.ts';
import { draftFiles } from '#build/drafts/draft-files.ts';
import { newOptions } from '#build/drafts/new-options.ts';
import { writeDraft } from '#build/drafts/write-draft.ts';
import { readSources } from '#build/read-sources.ts';
import { catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { readEntries, type Sources } from '#catalogue/read-entries.ts';
import { smallWith } from '#tests/support/small-catalogue.ts';
import { newUsage, slugOf } from '#text/new-cli.ts';

const courseFile = 'courses/kc-01/course.yaml';
const real = readSources(join(import.meta.dirname, '../../../..'));

const drafted = (sources: Sources, ...argv: readonly string[]): Parsed<Draft> => {
  const read = readEntries(sources);
  if (!read.ok) throw new Error(read.errors.map(({ message }) => message).join());
  const wanted = newOptions(argv, read.value);
  return wanted.ok ? draftFiles(wanted.value, { sources, entries: read.value }, '2026-11-27') : wanted;
};

/** The sources with what was drafted, as they are on the disk afterwards. */
const withDraft = (sources: Sources, ...argv: readonly string[]): Sources => {
  const draft = drafted(sources, ...argv);
  if (!draft.ok) throw new Error(draft.message);
  for (const file of draft.value.files.keys()) expect(sources.has(file), file).toBe(false);
  return new Map([...sources, ...draft.value.files, ...draft.value.edits]);
};

const refusal = (...argv: readonly string[]): string => {
  const draft = drafted(smallWith({}), ...argv);
  return draft.ok ? '' : draft.message;
};

const added = (before: Sources, now: Sources): readonly string[] => [...now.keys()].filter((file) => !before.has(file));

describe('a course', () => {
  test('gets the next number and is taken by the catalogue', () => {
    const now = withDraft(real, 'course', '--title', "Курс «для всех», it's", '--competency', 'k5', '--level', '2');
    expect(added(real, now)).toEqual(['courses/kc-13/course.yaml']);
    const course = catalogueWithoutLedgers(now).courses.find(({ id }) => id === 'kc-13');
    expect(course).toMatchObject({ code: 'КЦ-13', title: "Курс «для всех», it's" });
    expect(course?.modules[0]?.aim).toEqual({ by: 'competency', competency: 'k5', level: 2 });
  });
});

describe('a lesson', () => {
  const asked = ['lesson', '--module', 'kc-06-1', '--title', 'Где начинается путь'] as const;

  test('gets the next number, its checks and a place in its module, and is taken by the catalogue', () => {
    const now = withDraft(real, ...asked);
    expect(added(real, now)).toEqual([
      'courses/kc-06/01-gde-nachinaetsya-put.mdx',
      'quizzes/kc-06/checks/gde-nachinaetsya-put.yaml',
    ]);
    const module = catalogueWithoutLedgers(now)
      .courses.flatMap(({ modules }) => modules)
      .find(({ id }) => id === 'kc-06-1');
    expect(module?.lessons.map(({ title, checks }) => [title, checks.length])).toEqual([['Где начинается путь', 2]]);
  });

  test('goes on from the lessons that the course has', () => {
    const now = withDraft(smallWith({}), 'lesson', '--module', 'kc-01-1', '--title', 'Второй', '--id', 'vtoroj');
    expect(added(smallWith({}), now)[0]).toBe('courses/kc-01/02-vtoroj.mdx');
    expect(now.get(courseFile)).toContain('lessons: [klient, vtoroj]');
    expect(() => catalogueWithoutLedgers(now)).not.toThrow();
  });

  test('keeps the form of a list that is written line by line, and every comment', () => {
    const list = 'lessons: # in order\n      - klient # the first\n    quiz: module-1';
    const before = smallWith({ [courseFile]: ['lessons: [klient]\n    quiz: module-1', list] });
    const now = withDraft(before, 'lesson', '--module', 'kc-01-1', '--title', 'Второй', '--id', 'vtoroj');
    expect(now.get(courseFile)).toContain('- klient # the first\n      - vtoroj\n    quiz: module-1');
    expect(() => catalogueWithoutLedgers(now)).not.toThrow();
  });

  test.each([
    [['lesson', '--title', 'x'], 'Укажите модуль: --module …'],
    [['lesson', '--module', 'kc-01-1'], 'Укажите название: --title …'],
    [['lesson', '--module', 'kc-09-9', '--title', 'x'], 'Нет модуля «kc-09-9». Есть: kc-01-1, kc-01-2'],
    [
      ['lesson', '--module', 'kc-01-1', '--title', 'x', '--id', 'Кто'],
      '--id Кто: пишите строчными латинскими буквами, цифрами и дефисом, например: klientskij-put',
    ],
    [
      ['lesson', '--module', 'kc-01-1', '--title', 'x', '--id', 'klient'],
      'В курсе kc-01 уже есть урок или тест «klient». Укажите другой: --id …',
    ],
  ])('is refused with what to write: %j', (argv, says) => {
    expect(refusal(...argv).split('\n')[0]).toBe(says);
  });
});

describe('a quiz', () => {
  const noQuizzes = {
    [courseFile]: ['    quiz: module-1\n', ''],
    'quizzes/kc-01/module-1.yaml': undefined,
  } as const;

  test('of a module is taken by the catalogue, with the course naming it', () => {
    const before = smallWith(noQuizzes);
    const now = withDraft(before, 'quiz', '--module', 'kc-01-1');
    expect(added(before, now)).toEqual(['quizzes/kc-01/module-1.yaml']);
    expect(now.get(courseFile)).toContain('lessons: [klient]\n    quiz: module-1\n');
    const quiz = catalogueWithoutLedgers(now).quizzes.find(({ id }) => id === 'module-1');
    expect(quiz).toMatchObject({ title: 'Проверка по модулю «First»', kind: 'module' });
    expect(quiz?.bank).toHaveLength(4);
  });

  test('of a course asks of every module that has lessons', () => {
    const before = smallWith({ [courseFile]: ['final: final\n', ''], 'quizzes/kc-01/final.yaml': undefined });
    const now = withDraft(before, 'quiz', '--course', 'kc-01', '--title', 'Всё вместе');
    const quiz = catalogueWithoutLedgers(now).quizzes.find(({ id }) => id === 'final');
    expect(quiz).toMatchObject({ title: 'Всё вместе', kind: 'final' });
    expect(quiz?.draw.map(({ module }) => module)).toEqual(['kc-01-1']);
  });

  test.each([
    [['quiz'], 'Укажите модуль или курс: --module … или --course …'],
    [['quiz', '--course', 'kc-02'], 'Нет курса «kc-02». Есть: kc-01'],
    [['quiz', '--module', 'kc-01-1'], 'Тест «module-1» уже есть: quizzes/kc-01/module-1.yaml'],
    [['quiz', '--course', 'kc-01'], 'Тест «final» уже есть: quizzes/kc-01/final.yaml'],
    [['quiz', '--module', 'kc-01-2'], 'В модуле «kc-01-2» ещё нет уроков, и заданиям не на что сослаться.'],
  ])('is refused with what to write: %j', (argv, says) => {
    expect(refusal(...argv).split('\n')[0]).toBe(says);
  });
});

test('a lesson and a quiz of its module can be drafted one after the other in the real courses', () => {
  const withLesson = withDraft(real, 'lesson', '--module', 'kc-06-1', '--title', 'Путь');
  const withBoth = withDraft(withLesson, 'quiz', '--module', 'kc-06-1');
  expect(() => catalogueWithoutLedgers(withBoth)).not.toThrow();
});

test.each([
  [[], newUsage],
  [['test'], `Непонятно: «test».\n${newUsage}`],
  [['quiz', '--modul', 'kc-01-1'], `Непонятно: «--modul».\n${newUsage}`],
  [['lesson', '--title'], `Непонятно: «--title».\n${newUsage}`],
  [['course', '--title', 'x', '--competency', 'k1', '--level', '4'], '--level 4: нужно 1, 2 или 3'],
  [['course', '--title', 'x', '--competency', 'k7'], 'Нет компетенции «k7». Есть: k1, k2'],
])('what cannot be understood is answered with how to ask: %j', (argv, says) => {
  expect(refusal(...argv)).toBe(says);
});

test('an id is made of the first words of a title', () => {
  expect(slugOf('Кто наш клиент: и тот, кто обратился')).toBe('kto-nash-klient');
  expect(slugOf('Услуга или функция: ищем запрос заявителя')).toBe('usluga-ili-funkciya');
});

describe('on the disk', () => {
  const draft = (files: Readonly<Record<string, string>>, edits: Readonly<Record<string, string>> = {}): Draft => ({
    thing: 'lesson',
    files: new Map(Object.entries(files)),
    edits: new Map(Object.entries(edits)),
  });

  test('nothing is ever overwritten, and then nothing is written at all', () => {
    const root = mkdtempSync(join(tmpdir(), 'orientir-new-'));
    writeFileSync(join(root, 'old.mdx'), 'mine');
    expect(writeDraft(root, draft({ 'new/one.mdx': 'a', 'old.mdx': 'b' }, { 'course.yaml': 'c' }))).toBe(
      'old.mdx уже есть. Файлы не перезаписываются: переименуйте его или укажите другой id',
    );
    expect(readFileSync(join(root, 'old.mdx'), 'utf8')).toBe('mine');
    expect(() => readFileSync(join(root, 'new/one.mdx'))).toThrow();
    expect(() => readFileSync(join(root, 'course.yaml'))).toThrow();
    rmSync(root, { recursive: true });
  });

  test('folders are made as they are wanted', () => {
    const root = mkdtempSync(join(tmpdir(), 'orientir-new-'));
    expect(writeDraft(root, draft({ 'new/deep/one.mdx': 'a' }, { 'course.yaml': 'c' }))).toBeUndefined();
    expect(readFileSync(join(root, 'new/deep/one.mdx'), 'utf8')).toBe('a');
    rmSync(root, { recursive: true });
  });
});
