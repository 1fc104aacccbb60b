import { describe, expect, it } from 'vitest';
import { guessOf } from '#questions/guesses.ts';
import { type Likert, likert } from '#questions/likert/kind.ts';
import { likertRecordForm } from '#questions/likert/record-form.ts';
import { type SelfAssessment, selfAssessment } from '#questions/self-assessment/kind.ts';
import { selfAssessmentRecordForm } from '#questions/self-assessment/record-form.ts';
import { base, named } from '#tests/support/kinds/parts.ts';

const grid: Likert = {
  ...base,
  kind: 'likert',
  scale: [named('no'), named('so'), named('yes')],
  rows: [named('a'), named('constructor')],
};

const own: SelfAssessment = {
  ...base,
  kind: 'self-assessment',
  levels: [
    { ...named('none'), level: 0 },
    { ...named('some'), level: 2 },
  ],
};

describe('a grid of opinions', () => {
  it('scores every filled-in grid the same', () => {
    expect(likert.score(grid, { a: 'no', constructor: 'yes' })).toBe(1);
    expect(likert.score(grid, { a: 'so', constructor: 'so' })).toBe(1);
  });

  it('is incomplete while a row has no answer', () => {
    expect(likert.isComplete(grid, { a: 'no' })).toBe(false);
    expect(likert.isComplete(grid, { a: 'no', constructor: 'no' })).toBe(true);
  });

  it('takes no row and no point of another question', () => {
    expect(likert.parse(grid, { z: 'no' })).toBeUndefined();
    expect(likert.parse(grid, { a: 'z' })).toBeUndefined();
    expect(likert.parse(grid, JSON.parse('{"__proto__": "no"}'))).toBeUndefined();
  });

  it('is told row by row, without a right answer', () => {
    expect(likertRecordForm.interaction(grid, { a: 'so' })).toEqual({
      type: 'likert',
      rows: [{ row: 'a', scale: ['no', 'so', 'yes'], chosen: 'so' }],
    });
  });

  it('states no level of a competency', () => {
    expect(likert.estimate).toBeUndefined();
  });
});

describe('a self-assessment', () => {
  it('scores every level the same', () => {
    expect(selfAssessment.score(own, 'none')).toBe(1);
    expect(selfAssessment.score(own, 'some')).toBe(1);
  });

  it('states the level that was chosen, the lowest included', () => {
    expect(selfAssessment.estimate?.(own, 'some')).toBe(2);
    expect(selfAssessment.estimate?.(own, 'none')).toBe(0);
  });

  it('takes no level of another question', () => {
    expect(selfAssessment.parse(own, 'constructor')).toBeUndefined();
    expect(selfAssessment.parse(own, 2)).toBeUndefined();
  });

  it('is told as one row of a scale', () => {
    expect(selfAssessmentRecordForm.interaction(own, 'some')).toEqual({
      type: 'likert',
      rows: [{ row: 'level', scale: ['none', 'some'], chosen: 'some' }],
    });
  });
});

it('an opinion is judged as such, and nothing is gained by guessing it', () => {
  for (const question of [grid, own]) expect(guessOf(question)).toEqual([{ score: 1, chance: 1 }]);
  expect([likert.judgedAs, selfAssessment.judgedAs]).toEqual(['opinion', 'opinion']);
});
