import { describe, expect, test } from 'vitest';
import { complaints, smallSources } from '#tests/support/small-catalogue.ts';

const glossary = 'courses/glossary.yaml';
const competencies = 'courses/competencies.yaml';
const tracks = 'courses/tracks.yaml';
const course = 'courses/kc-01/course.yaml';
const lesson = 'courses/kc-01/01-klient.mdx';
const checks = 'quizzes/kc-01/checks/klient.yaml';
const quiz = 'quizzes/kc-01/module-1.yaml';
const final = 'quizzes/kc-01/final.yaml';

describe('a name that leads nowhere is told of with the nearest one or with all', () => {
  test.each([
    {
      what: 'a term of a lesson',
      file: lesson,
      old: 'terms: [klient]',
      now: 'terms: [klient, klent]',
      says: 'неизвестный термин "klent". Возможно, имелось в виду: klient',
    },
    {
      what: 'a term of a competency',
      file: competencies,
      old: 'terms: [klient]',
      now: 'terms: [put]',
      says: 'неизвестный термин "put". Допустимо: klient, usluga',
    },
    {
      what: 'the group of a term',
      file: glossary,
      old: 'group: osnovnye',
      now: 'group: osnovnyje',
      says: 'неизвестная группа терминов "osnovnyje". Возможно, имелось в виду: osnovnye',
    },
    {
      what: 'a term in the text',
      file: lesson,
      old: '<Term id="usluga">',
      now: '<Term id="usluha">',
      says: 'строка 11: неизвестный термин "usluha". Возможно, имелось в виду: usluga',
    },
    {
      what: 'a norm',
      file: lesson,
      old: 'norm="59-fz"',
      now: 'norm="44-fz"',
      says: 'строка 29: неизвестная норма "44-fz". Допустимо: 59-fz',
    },
    {
      what: 'an activity in the text',
      file: lesson,
      old: 'activity="d1"',
      now: 'activity="d9"',
      says: 'строка 23: неизвестный вид деятельности "d9". Возможно, имелось в виду: d1',
    },
    {
      what: 'the activity of a module',
      file: course,
      old: 'activity: d3',
      now: 'activity: kontrol',
      says: 'неизвестный вид деятельности "kontrol". Допустимо: d1, d3',
    },
    {
      what: 'the competency of a module',
      file: course,
      old: 'competency: k1',
      now: 'competency: k17',
      says: 'неизвестная компетенция "k17". Возможно, имелось в виду: k1',
    },
    {
      what: 'the competency of a question',
      file: quiz,
      old: 'competency: k1',
      now: 'competency: kz',
      says: 'questions[m1-01]: неизвестная компетенция "kz". Возможно, имелось в виду: k1',
    },
    {
      what: 'a tag of a question',
      file: checks,
      old: 'tags: [k2]',
      now: 'tags: [mine]',
      says: 'questions[klient-c1]: неизвестная компетенция "mine". Допустимо: k1, k2',
    },
    {
      what: 'the lesson of an anchor',
      file: quiz,
      old: 'anchor: klient#potrebnost',
      now: 'anchor: client#potrebnost',
      says: 'questions[m1-01]: неизвестный урок "client". Возможно, имелось в виду: klient',
    },
    {
      what: 'the block of an anchor',
      file: quiz,
      old: 'anchor: klient#potrebnost',
      now: 'anchor: klient#other',
      says: 'questions[m1-01]: неизвестный блок урока "other". Допустимо: def-klient, potrebnost',
    },
    {
      what: 'the module of a quiz',
      file: quiz,
      old: 'module: kc-01-1\nminutes',
      now: 'module: kc-01-9\nminutes',
      says: 'неизвестный модуль "kc-01-9". Возможно, имелось в виду: kc-01-1',
    },
    {
      what: 'the module of a question',
      file: final,
      old: 'module: kc-01-1\n    kind',
      now: 'module: kc-02-1\n    kind',
      says: 'questions[f1-01]: неизвестный модуль "kc-02-1". Возможно, имелось в виду: kc-01-1',
    },
    {
      what: 'a module that is drawn',
      file: final,
      old: '{module: kc-01-1',
      now: '{module: kc-07-7',
      says: 'неизвестный модуль "kc-07-7". Возможно, имелось в виду: kc-01-1',
    },
    {
      what: 'the competency of a track',
      file: tracks,
      old: 'need: {k1: 1, k2: 0}',
      now: 'need: {k1: 1, k2: 0, k10: 1}',
      says: 'неизвестная компетенция "k10". Возможно, имелось в виду: k1',
    },
    {
      what: 'the competency of a role',
      file: tracks,
      old: 'raises: {k2: 2}',
      now: 'raises: {boss: 2}',
      says: 'неизвестная компетенция "boss". Допустимо: k1, k2',
    },
    {
      what: 'the level of a post',
      file: tracks,
      old: 'group: 3, level: u4}\n',
      now: 'group: 3, level: top}\n',
      says: 'неизвестный уровень должности "top". Допустимо: u4',
    },
  ])('$what', ({ file, old, now, says }) => {
    expect(complaints({ [file]: [old, now] })).toContain(`${file}: ${says}`);
  });

  test('checks of a lesson that does not exist', () => {
    const stray = 'quizzes/kc-01/checks/klyent.yaml';
    const whole = (smallSources[checks] ?? '')
      .replace('lesson: klient', 'lesson: klyent')
      .replace('id: klient-c1', 'id: x-c1');
    expect(complaints({ [stray]: { whole } })).toEqual([
      `${stray}: неизвестный урок "klyent". Возможно, имелось в виду: klient`,
    ]);
  });

  test('a folder without a course', () => {
    const stray = 'quizzes/kc-02/checks/klient.yaml';
    expect(complaints({ [stray]: { whole: smallSources[checks] ?? '' } })).toContain(
      `${stray}: неизвестный курс "kc-02". Возможно, имелось в виду: kc-01`,
    );
  });
});
