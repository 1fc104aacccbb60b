import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exchangeExport } from '#build/exchange-export.ts';
import { exchangeImport } from '#build/exchange-import.ts';
import { exchangeOptions } from '#build/exchange-options.ts';
import { quizSchema } from '#catalogue/schemas/quiz.ts';

const project = join(import.meta.dirname, '../../..');
const course = readFileSync(join(project, 'courses/kc-01/course.yaml'), 'utf8');
const target = 'quizzes/kc-01/new.yaml';
const defaults = '--competency k1 --level 1 --facet knowledge --anchor podhod#kak-najti';

let root = '';
let printed: string[] = [];
const print = (line: string): void => void printed.push(line);

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'orientir-exchange-'));
  printed = [];
  put('courses/kc-01/course.yaml', course);
});

afterEach(() => rmSync(root, { recursive: true }));

const bring = (file: string, more = defaults): boolean => {
  const line = `import ${join(root, file)} --course kc-01 --quiz new ${more}`;
  const parsed = exchangeOptions(line.split(' ').filter(Boolean));
  if (!parsed.ok || parsed.command.word !== 'import') throw new Error(JSON.stringify(parsed));
  return exchangeImport({ root, command: parsed.command, print });
};

const four = ['one', 'two', 'three', 'four'].map((word) => `Which ${word} {=right ~wrong ~worse}`).join('\n\n');

test('an import writes a quiz that the site would take, in pairs, and says what it added', () => {
  put('bank.txt', four);
  expect(bring('bank.txt')).toBe(true);
  const quiz = quizSchema.parse(parse(readFileSync(join(root, target), 'utf8')));
  expect(quiz).toMatchObject({ id: 'new', kind: 'module', module: 'kc-01-1', draw: [{ tasks: 2, situations: 0 }] });
  expect(quiz.questions.map(({ id, set }) => [id, set])).toEqual([
    ['new-01', 'new-s1'],
    ['new-02', 'new-s1'],
    ['new-03', 'new-s2'],
    ['new-04', 'new-s2'],
  ]);
  expect(printed.join('\n')).toContain('приближено (в файле нет: взято из командной строки): competency, level, facet');
  expect(printed.join('\n')).toContain('приближено (в файле нет: взято по уроку, на который указывает anchor): module');
});

test('what breaks the rules of the site is left out and listed, the rest comes over', () => {
  put('bank.txt', `${four}\n\nToo few {=right ~wrong}`);
  expect(bring('bank.txt')).toBe(true);
  expect(printed[0]).toMatch(
    /^Импорт из GIFT: 4 задания из 5\.\nНе перенесены:\n {2}new-05, single, строка 9: .*options/,
  );
});

test('without the fields that the file lacks nothing is written, and the options are named', () => {
  put('bank.txt', four);
  expect(bring('bank.txt', '--competency k1')).toBe(false);
  expect(printed[0]).toContain('не хватает полей: level, facet, anchor, module. Добавьте в команду: --level … --facet');
  expect(existsSync(join(root, target))).toBe(false);
});

describe('a quiz that is there', () => {
  test('is not touched', () => {
    put('bank.txt', four);
    put(target, 'mine');
    expect(bring('bank.txt')).toBe(false);
    expect(printed).toEqual([
      'quizzes/kc-01/new.yaml уже есть. Ничего не записано. Чтобы заменить его целиком, добавьте --force.',
    ]);
    expect(readFileSync(join(root, target), 'utf8')).toBe('mine');
  });

  test('is replaced when asked for', () => {
    put('bank.txt', four);
    put(target, 'mine');
    expect(bring('bank.txt', `${defaults} --force`)).toBe(true);
    expect(readFileSync(join(root, target), 'utf8')).toContain('id: new');
  });

  test('stays when the file that was to replace it is damaged', () => {
    put('bank.xml', '<quiz>\n<question>');
    put(target, 'mine');
    expect(bring('bank.xml', `${defaults} --force`)).toBe(false);
    expect(printed[0]).toBe(
      'bank.xml, строка 2: файл обрывается: элемент <question> не закрыт. Выгрузите файл заново. Ничего не записано.',
    );
    expect(readFileSync(join(root, target), 'utf8')).toBe('mine');
  });
});

test('a file that is not there, and a course that is not, are named', () => {
  expect(bring('nothing.xml')).toBe(false);
  put('bank.txt', four);
  const command = { word: 'import', file: 'x', course: '../kc-01', quiz: 'new', defaults: {}, force: false } as const;
  const rest = { format: undefined, title: undefined, report: undefined };
  expect(exchangeImport({ root, command: { ...command, ...rest }, print })).toBe(false);
  expect(printed[0]).toMatch(/nothing\.xml: такого файла нет\. Ничего не записано\.$/);
  expect(printed[1]).toBe('Нет курса «../kc-01». Есть: kc-01.');
});

describe('an export of the real course', () => {
  const send = (line: string): boolean => {
    const parsed = exchangeOptions(`export --out ${root} ${line}`.split(' '));
    if (!parsed.ok || parsed.command.word !== 'export') throw new Error(JSON.stringify(parsed));
    return exchangeExport({ root: project, command: parsed.command, print });
  };

  test.each([
    ['moodle-xml', 'kc-01-final.xml'],
    ['gift', 'kc-01-final.gift.txt'],
    ['qti3', 'kc-01-final/imsmanifest.xml'],
  ])('to %s writes %s and a report in words and as data', (format, file) => {
    expect(send(`--format ${format} --course kc-01 --quiz final`)).toBe(true);
    expect(existsSync(join(root, file))).toBe(true);
    const data = JSON.parse(readFileSync(join(root, `kc-01-final.${format}.report.json`), 'utf8'));
    const words = readFileSync(join(root, `kc-01-final.${format}.report.txt`), 'utf8');
    for (const { id } of data.questions) expect(words).toContain(id);
  });

  test('comes back as a quiz that the site would take', () => {
    send('--format moodle-xml --course kc-01 --quiz final');
    expect(bring('kc-01-final.xml', '--key author:2026-11-23')).toBe(true);
    const quiz = quizSchema.parse(parse(readFileSync(join(root, target), 'utf8')));
    expect(quiz.questions.length).toBeGreaterThan(20);
  });

  test('names the quizzes that there are', () => {
    expect(send('--format gift --course kc-01 --quiz none')).toBe(false);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^В курсе нет теста «none»\. Есть: .*final, module-1, module-2/);
  });
});
