import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, scoreOf } from '#questions/kinds.ts';
import { recordFormOf } from '#questions/record-forms.ts';
import { oneStepCloser } from '#tests/support/one-step-closer.ts';
import { answeredQuestion, anyQuestion, anyValue } from '#tests/support/question-arbitraries.ts';

/** Scores decide who passed: these laws are tried far more often than the hundred times that are usual. */
const runs = { numRuns: 10_000 };

describe('every kind of question', () => {
  it('scores any response between 0 and 1', () => {
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        const score = kindOf(question).score(question, response);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('scores its best response exactly 1', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(kindOf(question).score(question, recordFormOf(question).best(question))).toBe(1);
      }),
      runs,
    );
  });

  it('never scores lower for a response that is one step closer to the best', () => {
    fc.assert(
      fc.property(answeredQuestion, fc.nat(), ({ question, response }, which) => {
        const kind = kindOf(question);
        const closer = oneStepCloser(question, response, which);
        expect(kind.score(question, closer)).toBeGreaterThanOrEqual(kind.score(question, response));
      }),
      runs,
    );
  });

  it('parses each of its responses to itself', () => {
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        expect(kindOf(question).parse(question, structuredClone(response))).toEqual(response);
      }),
      runs,
    );
  });

  it('parses any value without throwing, to a response that it can score', () => {
    fc.assert(
      fc.property(anyQuestion, fc.oneof(anyValue, fc.anything()), (question, value) => {
        const kind = kindOf(question);
        const response = kind.parse(question, value);
        expect(scoreOf(question, value)).toBe(response === undefined ? 0 : kind.score(question, response));
        if (response !== undefined) expect(kind.parse(question, response)).toEqual(response);
      }),
      runs,
    );
  });
});
