import { describe, expect, test } from 'vitest';
import { complaints, smallSources } from '#tests/support/small-catalogue.ts';

const tracks = 'courses/tracks.yaml';
const course = 'courses/kc-01/course.yaml';
const lesson = 'courses/kc-01/01-klient.mdx';
const checks = 'quizzes/kc-01/checks/klient.yaml';

describe('a module', () => {
  test('without competency or activity is told of', () => {
    expect(complaints({ [course]: ['    activity: d3\n', ''] })).toEqual([
      `${course}: modules[kc-01-2]: у модуля нет ни компетенции, ни деятельности. Добавьте: competency: k1 и level: 1 (или activity: d3)`,
    ]);
  });

  test('with both is told of', () => {
    expect(complaints({ [course]: ['activity: d3', 'activity: d3\n    competency: k1\n    level: 1'] })).toEqual([
      `${course}: modules[kc-01-2]: у модуля указаны и компетенция, и деятельность. Оставьте одно: competency: k1 и level: 1 или activity: d3`,
    ]);
  });

  test('with a competency but no level is told of', () => {
    expect(complaints({ [course]: ['    level: 1\n', ''] })).toEqual([
      `${course}: modules[kc-01-1]: у компетенции модуля не указан уровень. Добавьте: level: 1`,
    ]);
  });
});

describe('a lesson', () => {
  test('that no module lists is told of', () => {
    expect(complaints({ [course]: ['lessons: [klient]', 'lessons: []'] })).toEqual([
      `${lesson}: урока нет ни в одном модуле. Впишите его в course.yaml: lessons: [klient]`,
    ]);
  });

  test('that is listed and has no file is told of', () => {
    expect(complaints({ [course]: ['lessons: [klient]', 'lessons: [klient, podhod]'] })).toEqual([
      `${course}: нет файла урока "podhod". Создайте courses/kc-01/NN-podhod.mdx или уберите урок из списка`,
    ]);
  });

  test('that names another module than the one that lists it is told of', () => {
    expect(complaints({ [lesson]: ['module: kc-01-1', 'module: kc-01-2'] })).toEqual([
      `${lesson}: в course.yaml урок стоит в модуле "kc-01-1". Напишите: module: kc-01-1`,
    ]);
  });

  test('with a term that its text neither defines nor mentions is told of', () => {
    expect(complaints({ [lesson]: ['<Definition term="klient" />', '<Definition term="usluga" />'] })).toContain(
      `${lesson}: термин "klient" указан в terms, но в тексте его нет. Добавьте: <Definition term="klient" />`,
    );
  });

  test('may list a term that its text only mentions', () => {
    expect(complaints({ [lesson]: ['terms: [klient]', 'terms: [klient, usluga]'] })).toEqual([]);
  });

  test('with a check that has no question is told of', () => {
    expect(complaints({ [lesson]: ['id="klient-c1"', 'id="klient-c9"'] })).toEqual([
      `${lesson}: строка 35: для <Check id="klient-c9" /> нет задания. Добавьте в ${checks}: - id: klient-c9`,
      `${checks}: задание "klient-c1" не стоит в тексте урока. Добавьте в урок: <Check id="klient-c1" />`,
    ]);
  });
});

describe('tracks', () => {
  test('without one for a level and an activity are told of', () => {
    expect(
      complaints({ [tracks]: ['  - {id: u4-d3, code: U4-D3, level: u4, activity: d3, need: {k1: 1, k2: 0}}\n', ''] }),
    ).toEqual([
      `${tracks}: нет траектории для уровня "u4" и деятельности "d3". Добавьте: {id: u4-d3, code: …, level: u4, activity: d3, need: {…}}`,
    ]);
  });

  test('need only one where it serves every activity', () => {
    const [own = ''] = (smallSources[tracks] ?? '').split('tracks:\n');
    expect(
      complaints({ [tracks]: { whole: `${own}tracks:\n  - {id: u4, code: U4, level: u4, need: {k1: 1, k2: 0}}\n` } }),
    ).toEqual([]);
  });

  test('that pass over a competency are told of', () => {
    expect(complaints({ [tracks]: ['need: {k1: 1, k2: 0}', 'need: {k1: 1}'] })).toEqual([
      `${tracks}: не указан уровень компетенции "k2". Добавьте в need: k2: 0`,
    ]);
  });
});
