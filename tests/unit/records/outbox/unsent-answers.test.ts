import { describe, expect, it } from 'vitest';
import type { Interaction } from '#domain/question.ts';
import { answersIn } from '#records/outbox/parse-answers.ts';
import { unsentAnswers } from '#records/outbox/unsent-answers.ts';
import { answered } from '#tests/support/xapi/learner.ts';

const interactions: readonly Interaction[] = [
  { type: 'choice', options: ['a', 'b'], chosen: ['b'], right: ['a'] },
  { type: 'matching', sources: ['s1'], targets: ['t1', 't2'], pairs: [['s1', 't2']], right: [['s1', 't1']] },
  { type: 'true-false', given: false, right: true },
  { type: 'sequencing', items: ['a', 'b'], order: ['b', 'a'], right: ['a', 'b'] },
  { type: 'fill-in', given: [], right: [] },
  { type: 'numeric', given: 12.5, right: [Number.NEGATIVE_INFINITY, 13] },
  { type: 'numeric', given: undefined, right: [1, 2] },
  { type: 'likert', rows: [{ row: 'r1', scale: ['1', '2'], chosen: '2' }] },
  {
    type: 'performance',
    steps: [['n1', 'c2']],
    right: [['n1', 'c1']],
    scale: undefined,
    decisions: [{ step: 'n1', options: ['c1', 'c2'], chosen: 'c2', right: undefined }],
  },
];

describe('answers that a device keeps for an LMS', () => {
  it.each(interactions)('come back as they were: $type', (interaction) => {
    const kept = [answered({ interaction })];
    expect(answersIn(structuredClone(kept))).toEqual(kept);
  });

  it.each([
    ['no list', 'answers'],
    ['no answer', [7, null, {}]],
    ['an id with markup in it', [answered({ question: '<b>' as never })]],
    ['a score above 1', [{ ...answered(), score: 2 }]],
    ['a moment that is none', [answered({ at: new Date(Number.NaN) })]],
    ['a type that nobody knows', [{ ...answered(), interaction: { type: 'essay' } }]],
    ['a type of JavaScript’s own', [{ ...answered(), interaction: { type: 'constructor' } }]],
    [
      'options that are no ids',
      [{ ...answered(), interaction: { type: 'choice', options: [{}], chosen: [], right: [] } }],
    ],
    ['a decision without a step', [{ ...answered(), interaction: { type: 'performance', steps: [['a']], right: [] } }]],
  ])('are not believed: %s', (_, kept) => expect(answersIn(kept)).toEqual([]));

  it('leave the sound ones among damaged ones', () => {
    expect(answersIn([{}, answered(), 'x'])).toEqual([answered()]);
  });

  it('are each kept once, and without what was typed', () => {
    const unsent = unsentAnswers();
    const typed = answered({ interaction: { type: 'fill-in', given: ['Иванов'], right: [['Петров']] } });
    unsent.add([typed]);
    unsent.add([typed]);
    expect(unsent.all()).toEqual([answered({ interaction: { type: 'fill-in', given: [], right: [] } })]);
  });

  it('are gone once the LMS has them', () => {
    const unsent = unsentAnswers();
    unsent.add([answered()]);
    expect(unsent.sent([answered({ at: new Date(0) })])).toBe(false);
    expect(unsent.sent([answered()])).toBe(true);
    expect(unsent.all()).toEqual([]);
  });
});
