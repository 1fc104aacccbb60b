import { describe, expect, test } from 'vitest';
import { complaintsAbout } from '#tests/support/complaints-about.ts';

const options = (fields: readonly string[]): string =>
  fields.map((field, at) => `  - {id: ${'abcd'.charAt(at)}, text: T, feedback: F${field && `, ${field}`}}\n`).join('');

const key = 'key: {by: author, on: 2026-11-23}\n';

test.each(['situational-rate', 'situational-rank', 'scenario'])(
  'a question of the kind %s needs an expert key',
  (kind) => {
    expect(complaintsAbout(`kind: ${kind}\n`)).toContain(
      ': не указано "key". Добавьте: key: {by: author, on: 2026-11-23}',
    );
  },
);

describe('a question that has actions rated', () => {
  const rate = (...fields: readonly string[]): string => `kind: situational-rate
${key}scale: [{id: bad, text: B}, {id: fair, text: F}, {id: good, text: G}]
options:
${options(fields)}`;

  test('is taken', () => {
    expect(complaintsAbout(rate('rating: bad', 'rating: good', 'rating: good'))).toEqual([]);
  });

  test('and gives a rating that is not on its scale is told of', () => {
    expect(complaintsAbout(rate('rating: bad', 'rating: best', 'rating: good'))).toEqual([
      '.options[b]: оценки "best" нет в scale. Допустимо: bad, fair, good',
    ]);
  });

  test('without a rating is told of', () => {
    expect(complaintsAbout(rate('rating: bad', '', 'rating: good'))).toEqual([
      '.options[b]: не указано "rating". Добавьте: rating: good',
    ]);
  });
});

test('a question that has actions ranked is taken', () => {
  expect(complaintsAbout(`kind: situational-rank\n${key}options:\n${options(['', '', ''])}`)).toEqual([]);
});

describe('a scenario', () => {
  const choice = (id: string, more: string): string => `{id: ${id}, text: T, reply: R, feedback: F, ${more}}`;
  const node = (id: string, ...choices: readonly string[]): string =>
    `  - {id: ${id}, text: L, choices: [${choices.map((more, at) => choice('abcd'.charAt(at), more)).join(', ')}]}\n`;
  const talk = (...nodes: readonly string[]): string => `kind: scenario\n${key}start: n1\nnodes:\n${nodes.join('')}`;
  const end = node('n3', 'points: 3', 'points: 0');

  test('is taken', () => {
    const branching = talk(
      node('n1', 'points: 3, to: n2', 'points: 0, to: n3'),
      node('n2', 'points: 1, to: n3', 'points: 0'),
      end,
    );
    expect(complaintsAbout(branching)).toEqual([]);
  });

  test('of one step is taken', () => {
    expect(complaintsAbout(talk(node('n1', 'points: 3', 'points: 0')))).toEqual([]);
  });

  test.each([
    {
      what: 'that leads to an unknown node',
      nodes: [node('n1', 'points: 3, to: n4', 'points: 0, to: n3'), end],
      says: [
        '.nodes[n1].choices[a]: нет шага "n4", к которому ведёт ответ. Допустимо: n1, n3. Если ответ завершает разговор, уберите to',
      ],
    },
    {
      what: 'with a node that is never reached',
      nodes: [node('n1', 'points: 3', 'points: 0'), end],
      says: [': разговор никогда не доходит до шага "n3". Напишите у одного из ответов: to: n3'],
    },
    {
      what: 'that may go round',
      nodes: [node('n1', 'points: 3, to: n2', 'points: 0'), node('n2', 'points: 3, to: n1', 'points: 0')],
      says: [
        ': разговор может пойти по кругу: n1 → n2 → n1. Направьте один из этих ответов вперёд или уберите у него to',
      ],
    },
    {
      what: 'that leads back to the same node',
      nodes: [node('n1', 'points: 3', 'points: 0, to: n1')],
      says: [': разговор может пойти по кругу: n1 → n1. Направьте один из этих ответов вперёд или уберите у него to'],
    },
    {
      what: 'that never ends once it has come to a node',
      nodes: [
        node('n1', 'points: 3, to: n2', 'points: 0'),
        node('n2', 'points: 3, to: n3', 'points: 0, to: n3'),
        node('n3', 'points: 3, to: n2', 'points: 0, to: n2'),
      ],
      says: [
        ': с шага "n2" разговор не может закончиться, он идёт по кругу: n2 → n3 → n2. Уберите to у одного из этих ответов',
      ],
    },
    {
      what: 'that brings no points',
      nodes: [node('n1', 'points: 0', 'points: 0')],
      says: [': ни один ответ не приносит баллов. Напишите у лучшего: points: 3'],
    },
    {
      what: 'with two nodes of one id',
      nodes: [node('n1', 'points: 3', 'points: 0'), node('n1', 'points: 3', 'points: 0')],
      says: [': id "n1" внутри задания повторяется. Дайте каждой части свой id: a, b, c …'],
    },
    {
      what: 'with one choice at a node',
      nodes: [node('n1', 'points: 3')],
      says: ['.nodes[n1]: "choices": слишком короткий список. Нужно не меньше: 2 элемента'],
    },
  ])('$what is told of', ({ nodes, says }) => {
    expect(complaintsAbout(talk(...nodes))).toEqual(says);
  });

  test('that starts at an unknown node is told of', () => {
    expect(complaintsAbout(talk(end))).toEqual([': нет шага "n1", с которого начинается разговор. Допустимо: n3']);
  });

  test('that passes a node by two ways is no loop', () => {
    const diamond = talk(
      node('n1', 'points: 3, to: n2', 'points: 0, to: n4'),
      node('n2', 'points: 3, to: n3', 'points: 0, to: n3'),
      end,
      node('n4', 'points: 3, to: n3', 'points: 0, to: n3'),
    );
    expect(complaintsAbout(diamond)).toEqual([]);
  });
});
