import { describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue/catalogue.ts';
import { complaints } from '#tests/support/small-catalogue.ts';

describe('the ledger', () => {
  const ledger = 'courses/kc-01/ledger.yaml';
  const parts = (id: string, kind: string, lists: string): string =>
    `  - {id: ${id}, kind: ${kind}, parts: [${lists}]}\n`;
  const singles = ['m1-01', 'm1-02', 'm1-03', 'm1-04', 'f1-01', 'f1-02'].map((id) => parts(id, 'single', '[a, b, c]'));
  const situations = ['m1-05', 'm1-06'].map((id) => parts(id, 'situational', '[a, b, c, d]'));
  const whole = `course: kc-01
lessons: [klient]
quizzes:
  - {id: module-1, draw: 3}
  - {id: final, draw: 1}
questions:
${parts('klient-c1', 'matching', '[a, b, c], [p, f]').replace(']}', '], check: true}')}${singles.join('')}${situations.join('')}`;
  const told = (text: string) => complaints({ [ledger]: { whole: text } }, catalogue);

  test('that knows everything is not complained about', () => {
    expect(told(whole)).toEqual([]);
  });

  test('that is not there is asked for, id by id', () => {
    expect(complaints({}, catalogue)).toContain(
      `${ledger}: урока "klient" нет в реестре номеров. Выполните: npm run ledger`,
    );
  });

  test.each<{ what: string; edit: [string, string]; says: string }>([
    { what: 'a lesson', edit: ['[klient]', '[]'], says: 'урока "klient" нет в реестре номеров' },
    { what: 'a quiz', edit: ['  - {id: final, draw: 1}\n', ''], says: 'теста "final" нет в реестре номеров' },
    {
      what: 'a question',
      edit: [parts('m1-05', 'situational', '[a, b, c, d]'), ''],
      says: 'задания "m1-05" нет в реестре номеров',
    },
    {
      what: 'that a question stands in a lesson',
      edit: [', check: true', ''],
      says: 'задание "klient-c1" стоит в уроке, а в реестре номеров не отмечено',
    },
    {
      what: 'a part',
      edit: ['{id: m1-01, kind: single, parts: [[a, b, c]]}', '{id: m1-01, kind: single, parts: [[a, b]]}'],
      says: 'части задания "m1-01/c" нет в реестре номеров',
    },
    {
      what: 'the number of drawn questions',
      edit: ['draw: 3', 'draw: 2'],
      says: 'тест "module-1" выбирает больше заданий, чем записано в реестре номеров',
    },
  ])('that lacks $what is told of', ({ edit: [old, now], says }) => {
    expect(told(whole.replace(old, now))).toEqual([`${ledger}: ${says}. Выполните: npm run ledger`]);
  });

  test('that numbered a question of another kind is told of', () => {
    expect(told(whole.replace('{id: m1-01, kind: single', '{id: m1-01, kind: multiple'))).toEqual([
      `${ledger}: задание "m1-01" сменило вид. Дайте ему новый id и выполните: npm run ledger`,
    ]);
  });

  test('that has no room for the parts of a question is told of', () => {
    expect(
      told(whole.replace('kind: matching, parts: [[a, b, c], [p, f]]', 'kind: matching, parts: [[a], [p, f]]')),
    ).toEqual([
      `${ledger}: задание "klient-c1" получило больше частей, чем помещается под его номером. Дайте ему новый id и выполните: npm run ledger`,
    ]);
  });

  test('of a course of announced modules is not asked for', () => {
    const announced =
      'id: kc-02\ncode: C\ntitle: T\nsummary: S\nedition: 1\nmodules:\n  - {id: kc-02-1, title: M, activity: d1, lessons: []}\n';
    const edits = {
      [ledger]: { whole },
      'courses/kc-02/course.yaml': { whole: announced },
      'courses/assignments.yaml': ['[kc-01]', '[kc-01, kc-02]'],
    } as const;
    expect(complaints(edits, catalogue)).toEqual([]);
  });
});
