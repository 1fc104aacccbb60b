import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, scoreOf } from '#questions/kinds.ts';
import { answeredQuestion, anyQuestion, anyValue } from '#tests/support/question-arbitraries.ts';

describe('every kind of question', () => {
  it('scores any response between 0 and 1', () => {
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        const score = kindOf(question).score(question, response);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('parses each of its responses to itself', () => {
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        expect(kindOf(question).parse(question, structuredClone(response))).toEqual(response);
      }),
    );
  });

  it('parses any JSON without throwing, to a response that it can score', () => {
    fc.assert(
      fc.property(anyQuestion, anyValue, (question, value) => {
        const kind = kindOf(question);
        const response = kind.parse(question, value);
        expect(scoreOf(question, value)).toBe(response === undefined ? 0 : kind.score(question, response));
        if (response !== undefined) expect(kind.parse(question, response)).toEqual(response);
      }),
    );
  });
});
