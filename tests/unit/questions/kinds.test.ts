import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KindName, kindNamed, kindOf, scoreOf } from '#questions/kinds.ts';
import { answeredQuestion, anyQuestion } from '#tests/support/question-arbitraries.ts';

const grown = (shape: readonly (readonly string[])[], list: number): readonly (readonly string[])[] =>
  shape.map((parts, i) => (i === list ? [...parts, 'added'] : parts));

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

  it('gives its best response exactly 1, and takes it for complete', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const kind = kindOf(question);
        const best = kind.best(question);
        expect(kind.score(question, best)).toBe(1);
        expect(kind.isComplete(question, best)).toBe(true);
        expect(kind.parse(question, best)).toEqual(best);
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

  it('parses any JSON without throwing, to a response that it can score, pack and describe', () => {
    const words = fc.constantFrom('a', 'b', 'constructor', '__proto__');
    const near = fc.oneof(fc.jsonValue(), fc.array(words), fc.dictionary(words, words));
    fc.assert(
      fc.property(anyQuestion, near, (question, value) => {
        const kind = kindOf(question);
        const response = kind.parse(question, value);
        expect(scoreOf(question, value)).toBe(response === undefined ? 0 : kind.score(question, response));
        if (response === undefined) return;
        expect(kind.parse(question, response)).toEqual(response);
        expect(kind.pack(kind.shape(question), response)).toBeDefined();
        kind.interaction(question, response);
      }),
    );
  });

  it('unpacks what it packed, in numbers that fit the widths', () => {
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        const kind = kindOf(question);
        const shape = kind.shape(question);
        const widths = kind.widths(shape);
        const fields = kind.pack(shape, response) ?? [];
        expect(fields).toHaveLength(widths.length);
        fields.forEach((field, i) => {
          expect(Number.isSafeInteger(field)).toBe(true);
          expect(field).toBeGreaterThanOrEqual(0);
          expect(field).toBeLessThan(2 ** (widths[i] ?? 0));
        });
        expect(kind.unpack(shape, fields)).toEqual(response);
      }),
    );
  });

  it('unpacks any numbers without throwing, and only to what packs to the same', () => {
    const anyFields = fc.array(fc.oneof(fc.nat(), fc.integer(), fc.double()), { maxLength: 2 });
    fc.assert(
      fc.property(anyQuestion, anyFields, (question, fields) => {
        const kind = kindOf(question);
        const shape = kind.shape(question);
        const response = kind.unpack(shape, fields);
        if (response !== undefined) expect(kind.pack(shape, response)).toEqual(fields.slice(0, 1));
      }),
    );
  });

  it('reads an old response under a shape that grew by an option or a target, at the same width', () => {
    const growing: Readonly<Record<KindName, number | undefined>> = {
      single: 0,
      multiple: 0,
      situational: 0,
      matching: 1,
      ordering: undefined,
    };
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        const list = growing[question.kind];
        if (list === undefined) return;
        const kind = kindOf(question);
        const old = kind.shape(question);
        const now = grown(old, list);
        expect(kind.widths(now)).toEqual(kind.widths(old));
        expect(kind.unpack(now, kind.pack(old, response) ?? [])).toEqual(response);
      }),
    );
  });

  it('packs nothing that names a part which the shape lacks', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const kind = kindOf(question);
        const empty = kind.shape(question).map(() => []);
        expect(kind.pack(empty, kind.best(question))).toBeUndefined();
      }),
    );
  });

  it('describes its best response as the right one', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const kind = kindOf(question);
        const told = kind.interaction(question, kind.best(question));
        if (told.type === 'choice') expect(told.chosen).toEqual(told.right);
        if (told.type === 'matching') expect(told.pairs).toEqual(told.right);
        if (told.type === 'sequencing') expect(told.order).toEqual(told.right);
      }),
    );
  });
});

describe('the registry of kinds', () => {
  it('knows a kind by the name in a ledger', () => {
    expect(kindNamed('ordering')?.kind).toBe('ordering');
  });

  it('knows no kind by a name of another edition or of every object', () => {
    expect(kindNamed('cloze')).toBeUndefined();
    expect(kindNamed('constructor')).toBeUndefined();
  });
});
