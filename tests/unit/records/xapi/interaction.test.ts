import { describe, expect, it } from 'vitest';
import { type CourseId, id } from '#domain/ids.ts';
import type { Interaction } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import { spelledInteractions } from '#records/xapi/interaction.ts';
import { answered } from '#tests/support/xapi/learner.ts';

const course = id<CourseId>('kc-01');
const spelled = (interaction: Interaction) => spelledInteractions(answered({ interaction }), course);
const one = (interaction: Interaction) => {
  const [first] = spelled(interaction);
  const { interactionType, correctResponsesPattern, ...components } = first?.activity.definition ?? {};
  return { interactionType, response: first?.response, right: correctResponsesPattern, components };
};

describe('an answer in the words of xAPI follows the table «Questions as LMS interactions»', () => {
  it.each<[string, Interaction, string | undefined, readonly string[] | undefined]>([
    ['choice', { type: 'choice', options: ['o1', 'o2'], chosen: ['o2'], right: ['o2'] }, 'o2', ['o2']],
    [
      'choice',
      { type: 'choice', options: ['o1', 'o2', 'o3'], chosen: ['o1', 'o3'], right: ['o1', 'o2'] },
      'o1[,]o3',
      ['o1[,]o2'],
    ],
    ['true-false', { type: 'true-false', given: true, right: false }, 'true', ['false']],
    ['sequencing', { type: 'sequencing', items: ['a', 'b'], order: ['b', 'a'], right: ['a', 'b'] }, 'b[,]a', ['a[,]b']],
    [
      'matching',
      {
        type: 'matching',
        sources: ['s1', 's2'],
        targets: ['t1'],
        pairs: [
          ['s1', 't1'],
          ['s2', 't1'],
        ],
        right: [['s1', 't1']],
      },
      's1[.]t1[,]s2[.]t1',
      ['s1[.]t1'],
    ],
    [
      'performance',
      {
        type: 'performance',
        steps: [['a', '4']],
        right: [
          ['a', '3'],
          ['b', '1'],
        ],
      },
      'a[.]4',
      ['a[.]3[,]b[.]1'],
    ],
    ['numeric', { type: 'numeric', given: 12.5, right: [12, 13] }, '12.5', ['12[:]13']],
    ['numeric', { type: 'numeric', given: undefined, right: [12, 12] }, undefined, ['12[:]12']],
  ])('%s', (...[interactionType, interaction, response, right]) => {
    expect(one(interaction)).toMatchObject({ interactionType, response, right });
  });

  it('never carries a text that a learner typed', () => {
    const typed = spelled({ type: 'fill-in', given: ['Иванов Иван'], right: [['услуга']] });
    expect(one({ type: 'fill-in', given: ['Иванов Иван'], right: [] })).toMatchObject({
      response: undefined,
      right: undefined,
    });
    expect(JSON.stringify(typed)).not.toContain('Иванов');
  });

  it('is one interaction a row for a grid of opinions, with its scale and without a right answer', () => {
    const rows = [
      { row: 'r1', scale: ['no', 'yes'], chosen: 'yes' },
      { row: 'r2', scale: ['no', 'yes'], chosen: 'no' },
    ];
    const given = spelledInteractions(answered({ interaction: { type: 'likert', rows }, score: undefined }), course);
    expect(given.map(({ activity, response, success }) => [activity.id, response, success])).toEqual([
      ['https://orientir.example/xapi/courses/kc-01/questions/m1-01/r1', 'yes', undefined],
      ['https://orientir.example/xapi/courses/kc-01/questions/m1-01/r2', 'no', undefined],
    ]);
    expect(given[0]?.activity.definition).toMatchObject({ scale: [{ id: 'no' }, { id: 'yes' }] });
    expect(given[0]?.activity.definition).not.toHaveProperty('correctResponsesPattern');
  });

  it('is one choice more for every step of a branching talk, each judged for itself', () => {
    const interaction: Interaction = {
      type: 'performance',
      steps: [
        ['n1', 'c2'],
        ['n3', 'c1'],
      ],
      right: [['n1', 'c1']],
      decisions: [
        { step: 'n1', options: ['c1', 'c2'], chosen: 'c2', right: 'c1' },
        { step: 'n3', options: ['c1', 'c2'], chosen: 'c1', right: undefined },
      ],
    };
    const all = spelledInteractions(answered({ interaction, score: scaled(0.5) }), course);
    const told = all.map(({ activity, response, success, score }) => [
      activity.id.split('/').slice(8).join(''),
      activity.definition.interactionType,
      response,
      success,
      score,
    ]);
    expect(told).toEqual([
      ['', 'performance', 'n1[.]c2[,]n3[.]c1', undefined, 0.5],
      ['n1', 'choice', 'c2', false, undefined],
      ['n3', 'choice', 'c1', undefined, undefined],
    ]);
  });

  it('leaves the open end of a range open', () => {
    const range: Interaction = { type: 'numeric', given: 7, right: [5, Number.POSITIVE_INFINITY] };
    expect(one(range)).toMatchObject({ response: '7', right: ['5[:]'] });
  });

  it.each([
    [1, true],
    [0, false],
    [0.66, undefined],
  ])('with a score of %s has success %s', (score, success) => {
    expect(spelledInteractions(answered({ score: scaled(score) }), course)[0]).toMatchObject({ success, score });
  });

  it('names its components once each, and the question in Russian', () => {
    const [given] = spelled({
      type: 'performance',
      steps: [
        ['a', '1'],
        ['b', '2'],
      ],
      right: [['a', '1']],
    });
    expect(given?.activity.definition).toMatchObject({
      description: { 'ru-RU': 'Кому принадлежит решение?' },
      steps: [{ id: 'a' }, { id: 'b' }],
    });
  });
});
