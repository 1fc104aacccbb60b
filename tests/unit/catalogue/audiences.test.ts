import { describe, expect, test } from 'vitest';
import { complaints, smallSources } from '#tests/support/small-catalogue.ts';

const lesson = 'courses/kc-01/01-klient.mdx';
const tracks = 'courses/tracks.yaml';

/** The small tracks with one level more. */
const twoLevels = (smallSources[tracks] ?? '')
  .replace('positions:', '  - {id: u5, code: U5, name: Clerks, whom: clerks, categories: clerks}\npositions:')
  .replace('tracks:\n', 'tracks:\n  - {id: u5, code: U5, level: u5, need: {k1: 1, k2: 0}}\n');

const withText = (text: string): readonly string[] =>
  complaints({ [lesson]: ['The need comes first.\n\n</Block>', text] });
const passage = (attributes: string, text = 'For some.'): string =>
  `The need comes first.\n\n</Block>\n\n<For ${attributes}>\n\n${text}\n\n</For>`;

describe('a passage for some learners', () => {
  test('names an activity, or a level, or both', () => {
    expect(withText(passage('activity="d1"'))).toEqual([]);
    expect(
      complaints({
        [lesson]: ['The need comes first.\n\n</Block>', passage('level="u4" activity="d1"')],
        [tracks]: { whole: twoLevels },
      }),
    ).toEqual([]);
  });

  test('that names neither is told of', () => {
    expect(withText(passage(''))).toEqual([
      `${lesson}: строка 23: у <For> нет ни одного из: level, activity. Добавьте хотя бы одно: <For level="…" activity="…">`,
    ]);
  });

  test.each([
    ['activity="d1 d7"', 'неизвестный вид деятельности "d7". Возможно, имелось в виду: d1'],
    ['level="boss"', 'неизвестный уровень должности "boss". Допустимо: u4'],
    ['activity="d1 d1"', 'у <For> в "activity" дважды указано "d1". Оставьте одно'],
    [
      'activity="d1 d3"',
      'в <For> названы все уровни или все виды деятельности, то есть фрагмент для каждого. Уберите теги <For> и </For> или назовите только тех, для кого он написан',
    ],
    ['track="u4-d1" activity="d1"', 'у <For> не бывает "track". Допустимо: level, activity'],
  ])('that says %s is told of', (attributes, says) => {
    expect(withText(passage(attributes))).toEqual([`${lesson}: строка 23: ${says}`]);
  });

  test.each([
    ['Check', '<Check id="klient-c1" />'],
    ['Definition', '<Definition term="usluga" />'],
    ['Block', '<Block id="other">\n\nText.\n\n</Block>'],
    ['For', '<For activity="d3">\n\nText.\n\n</For>'],
  ])('may not withhold a %s', (name, text) => {
    expect(withText(passage('activity="d1"', text))).toContain(
      `${lesson}: строка 25: <${name}> стоит внутри <For>, и те, кому фрагмент не показан, его не увидят. Вынесите <${name}> за </For>`,
    );
  });

  test('may have headings of its own, but none that the contents of the lesson list', () => {
    expect(withText(passage('activity="d1"', '### At the desk'))).toEqual([]);
    expect(withText(passage('activity="d1"', '## At the desk'))).toEqual([
      `${lesson}: строка 25: заголовок «At the desk» стоит внутри <For>, а содержание урока показывают всем. Сделайте его подзаголовком: ### At the desk`,
    ]);
  });
});

test('a level whose id could not be told from an activity is told of', () => {
  expect(complaints({ [tracks]: ['{id: u4, code', '{id: u-4, code'] })).toContain(
    `${tracks}: в id уровня "u-4" есть дефис, и траектории не разделить на уровень и деятельность. Напишите: id: u4`,
  );
});
