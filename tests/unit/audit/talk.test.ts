import { describe, expect, test } from 'vitest';
import type { Talk } from '#audit/talk.ts';
import { talkFlaws } from '#audit/talk-flaws.ts';
import { extremesOf, talkFigures } from '#audit/talk-ways.ts';
import { sentence } from '#catalogue/author-error.ts';
import { id } from '#domain/ids.ts';
import { exampleBase } from '#questions/example.ts';
import type { Question } from '#questions/kinds.ts';
import { singleOf } from '#tests/support/quizzes.ts';

const file = 'quizzes/kc-01/final.yaml';

type Choice = Talk['nodes'][number]['choices'][number];

const choice = (name: string, points: number, to?: string): Choice => ({ id: name, points, to });

/** A talk from `n1` on, its nodes by id; as a question of its kind. */
const talk = (nodes: Readonly<Record<string, readonly Choice[]>>): Talk & Question => {
  const whole = {
    ...exampleBase('talk'),
    kind: 'scenario',
    text: 'A visitor comes.',
    explanation: 'x',
    start: 'n1',
    nodes: Object.entries(nodes).map(([name, choices]) => ({ id: name, text: name, choices })),
  };
  // A kind of question that this test does not want to depend on.
  return whole as unknown as Talk & Question;
};

const sound = talk({
  n1: [choice('a', 2, 'n2'), choice('b', 0, 'n3'), choice('c', 3)],
  n2: [choice('a', 3), choice('b', 1)],
  n3: [choice('a', 1, 'n2'), choice('b', 0)],
});

const flaws = (nodes: Parameters<typeof talk>[0]): readonly string[] =>
  talkFlaws(talk(nodes), file).map((finding) => sentence(finding).replace(`${file}: questions[talk]: `, ''));

describe('a talk', () => {
  test('whose ways all end has no flaw, and so has a question of another kind', () => {
    expect(talkFlaws(sound, file)).toEqual([]);
    expect(talkFlaws(singleOf('q', 's'), file)).toEqual([]);
  });

  test('that leads to a step which is not there is told of, with file and question', () => {
    expect(talkFlaws(talk({ n1: [choice('a', 1, 'n9'), choice('b', 0)] }), file).map(sentence)).toEqual([
      `${file}: questions[talk]: "n1.a" ведёт к шагу "n9", а его нет. Исправьте id или добавьте шаг в nodes`,
    ]);
  });

  test('that starts at a step which is not there is told of', () => {
    expect(flaws({})).toEqual(['"start" ведёт к шагу "n1", а его нет. Исправьте id или добавьте шаг в nodes']);
  });

  test('that stops where nothing can be chosen is told of', () => {
    expect(flaws({ n1: [choice('a', 1, 'n2'), choice('b', 0)], n2: [] })).toEqual([
      'тупик: на шаге "n2" нечего выбрать, а разговор не закончен. Добавьте choices или уберите переходы к этому шагу',
    ]);
  });

  test('that can go round is told of', () => {
    expect(
      flaws({ n1: [choice('a', 1, 'n2'), choice('b', 0)], n2: [choice('a', 1, 'n3')], n3: [choice('a', 1, 'n2')] }),
    ).toEqual([
      'разговор ходит по кругу: n2 → n3 → n2. Направьте один из выборов к другому шагу или закончите им разговор, убрав to',
    ]);
  });

  test('with a step that no way leads to is told of', () => {
    expect(flaws({ n1: [choice('a', 1), choice('b', 0)], n2: [choice('a', 1), choice('b', 0)] })).toEqual([
      'до шага "n2" нельзя дойти. Добавьте выбор, который к нему ведёт: to: n2',
    ]);
  });
});

describe('the ways through a talk', () => {
  test('have a best and a worst one, which may join on their way', () => {
    expect(extremesOf(sound)).toEqual({
      best: { path: ['n1.a', 'n2.a'], points: 5 },
      worst: { path: ['n1.b', 'n3.b'], points: 0 },
    });
  });

  test('are told only of talks without flaws', () => {
    const looping = talk({ n1: [choice('a', 1, 'n1')] });
    const figures = talkFigures([sound, looping, singleOf('q', 's')], { course: id('kc-01'), file });
    expect(figures.map(({ course, question, best }) => [course, question, best.points])).toEqual([
      ['kc-01', 'talk', 5],
    ]);
  });
});
