import { describe, expect, test } from 'vitest';
import { complaints, smallSources } from '#tests/support/small-catalogue.ts';

const glossary = 'courses/glossary.yaml';
const competencies = 'courses/competencies.yaml';
const tracks = 'courses/tracks.yaml';
const course = 'courses/kc-01/course.yaml';
const lesson = 'courses/kc-01/01-klient.mdx';
const checks = 'quizzes/kc-01/checks/klient.yaml';
const quiz = 'quizzes/kc-01/module-1.yaml';

describe('an id that is given twice', () => {
  test.each([
    {
      what: 'of a term',
      file: glossary,
      old: 'id: usluga',
      now: 'id: klient',
      says: 'термин "klient" повторяется. Первый раз: выше в этом файле. Дайте другой id',
    },
    {
      what: 'of a group',
      file: glossary,
      old: '  - {id: osnovnye, title: Basic}\n',
      now: '  - {id: osnovnye, title: Basic}\n  - {id: osnovnye, title: B}\n',
      says: 'группа терминов "osnovnye" повторяется. Первый раз: выше в этом файле. Дайте другой id',
    },
    {
      what: 'of a competency',
      file: competencies,
      old: 'id: k2',
      now: 'id: k1',
      says: 'компетенция "k1" повторяется. Первый раз: выше в этом файле. Дайте другой id',
    },
    {
      what: 'of an activity',
      file: tracks,
      old: 'id: d3',
      now: 'id: d1',
      says: 'вид деятельности "d1" повторяется. Первый раз: выше в этом файле. Дайте другой id',
    },
    {
      what: 'of a track',
      file: tracks,
      old: 'id: u4-d3',
      now: 'id: u4-d1',
      says: 'траектория "u4-d1" повторяется. Первый раз: выше в этом файле. Дайте другой id',
    },
    {
      what: 'of a module',
      file: course,
      old: 'id: kc-01-2',
      now: 'id: kc-01-1',
      says: 'модуль "kc-01-1" повторяется. Первый раз: выше в этом файле. Дайте другой id',
    },
    {
      what: 'of a question in one file',
      file: quiz,
      old: 'id: m1-02',
      now: 'id: m1-01',
      says: 'задание "m1-01" повторяется. Первый раз: выше в этом файле. Дайте другой id',
    },
    {
      what: 'of a question in two files',
      file: quiz,
      old: 'id: m1-02',
      now: 'id: klient-c1',
      says: `задание "klient-c1" повторяется. Первый раз: ${checks}. Дайте другой id`,
    },
    {
      what: 'of a block',
      file: lesson,
      old: '<Block id="potrebnost">',
      now: '<Block id="def-klient">',
      says: 'блок урока "def-klient" повторяется. Первый раз: выше в этом файле. Дайте другой id',
    },
  ])('$what is told of', ({ file, old, now, says }) => {
    expect(complaints({ [file]: [old, now] })).toContain(`${file}: ${says}`);
  });

  test('of a lesson is told of', () => {
    const second = 'courses/kc-01/02-klient.mdx';
    expect(complaints({ [second]: { whole: smallSources[lesson] ?? '' } })).toContain(
      `${second}: урок "klient" повторяется. Первый раз: ${lesson}. Дайте другой id`,
    );
  });

  test('of a lesson listed in two modules is told of', () => {
    expect(complaints({ [course]: ['lessons: []', 'lessons: [klient]'] })).toContain(
      `${course}: урок "klient" повторяется. Первый раз: выше в этом файле. Дайте другой id`,
    );
  });

  test('of a lesson and a quiz alike is told of: they share addresses', () => {
    const whole = (smallSources[quiz] ?? '').replace('id: module-1', 'id: klient').replaceAll('m1-', 'm2-');
    expect(complaints({ 'quizzes/kc-01/klient.yaml': { whole } })).toContain(
      'quizzes/kc-01/klient.yaml: адрес урока или теста "klient" повторяется. Первый раз: courses/kc-01. Дайте другой id',
    );
  });

  test('of a course is told of', () => {
    const second = 'courses/kc-02/course.yaml';
    const whole =
      'id: kc-01\ncode: C\ntitle: T\nsummary: S\nedition: 1\nmodules:\n  - {id: kc-02-1, title: M, activity: d1, lessons: []}\n';
    expect(complaints({ [second]: { whole } })).toEqual([
      `${second}: курс "kc-01" повторяется. Первый раз: ${course}. Дайте другой id`,
      `${second}: "id": указано "kc-01", а файл или папка названы "kc-02". Напишите: id: kc-02`,
    ]);
  });
});

describe('an id that is not that of its file', () => {
  test.each([
    {
      what: 'of a quiz',
      file: quiz,
      old: 'id: module-1',
      now: 'id: module-2',
      says: '"id": указано "module-2", а файл или папка названы "module-1". Напишите: id: module-1',
    },
    {
      what: 'of checks',
      file: checks,
      old: 'lesson: klient',
      now: 'lesson: podhod',
      says: '"lesson": указано "podhod", а файл или папка названы "klient". Напишите: lesson: klient',
    },
    {
      what: 'of a module',
      file: course,
      old: 'id: kc-01-2',
      now: 'id: kc-01-3',
      says: 'id модуля "kc-01-3" не из кода курса и номера по порядку. Напишите: id: kc-01-2',
    },
    {
      what: 'of a track',
      file: tracks,
      old: 'id: u4-d3',
      now: 'id: special',
      says: '"id": указано "special", а файл или папка названы "u4-d3". Напишите: id: u4-d3',
    },
  ])('$what is told of', ({ file, old, now, says }) => {
    expect(complaints({ [file]: [old, now] })).toContain(`${file}: ${says}`);
  });
});
