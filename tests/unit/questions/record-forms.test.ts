import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredResponse } from '#domain/question.ts';
import { type KindName, kindOf, type Question, scoreOf } from '#questions/kinds.ts';
import { recordFormNamed, recordFormOf } from '#questions/record-forms.ts';
import { answeredQuestion, anyQuestion, anyValue } from '#tests/support/question-arbitraries.ts';

/** Kinds that do not keep every word of a response, but which of the known answers it is, or its number. */
const keepsTheGist: readonly KindName[] = ['cloze-text', 'short-text', 'numeric'];

/** Of a kind that keeps the gist alone, whatever scores the same is. */
const expectSame = (question: Question, kept: StoredResponse | undefined, response: StoredResponse): void => {
  if (keepsTheGist.includes(question.kind)) expect(scoreOf(question, kept)).toBe(scoreOf(question, response));
  else expect(kept).toEqual(response);
};

const grown = (shape: readonly (readonly string[])[], list: number): readonly (readonly string[])[] =>
  shape.map((parts, i) => (i === list ? [...parts, 'added'] : parts));

describe('the record form of every kind', () => {
  it('has a best response that its kind scores exactly 1, and takes for complete', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const kind = kindOf(question);
        const best = recordFormOf(question).best(question);
        expect(kind.score(question, best)).toBe(1);
        expect(kind.isComplete(question, best)).toBe(true);
        expect(kind.parse(question, best)).toEqual(best);
      }),
    );
  });

  it('packs and describes whatever its kind parses', () => {
    fc.assert(
      fc.property(anyQuestion, anyValue, (question, value) => {
        const response = kindOf(question).parse(question, value);
        if (response === undefined) return;
        const form = recordFormOf(question);
        expect(form.pack(form.shape(question), response)).toBeDefined();
        form.interaction(question, response);
      }),
    );
  });

  it('unpacks what it packed, in numbers that fit the widths', () => {
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        const form = recordFormOf(question);
        const shape = form.shape(question);
        const widths = form.widths(shape);
        const fields = form.pack(shape, response) ?? [];
        expect(fields).toHaveLength(widths.length);
        fields.forEach((field, i) => {
          expect(Number.isSafeInteger(field)).toBe(true);
          expect(field).toBeGreaterThanOrEqual(0);
          expect(field).toBeLessThan(2 ** (widths[i] ?? 0));
        });
        expectSame(question, form.unpack(shape, fields), response);
      }),
    );
  });

  it('unpacks any numbers without throwing, and only to what packs to the same', () => {
    const anyFields = fc.array(fc.oneof(fc.nat(31), fc.nat(), fc.integer(), fc.double()), { maxLength: 6 });
    fc.assert(
      fc.property(anyQuestion, anyFields, (question, fields) => {
        const form = recordFormOf(question);
        const shape = form.shape(question);
        const response = form.unpack(shape, fields);
        if (response !== undefined)
          expect(form.pack(shape, response)).toEqual(fields.slice(0, form.widths(shape).length));
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
      'cloze-select': 1,
      'cloze-text': 1,
      'short-text': 0,
      numeric: 0,
      'situational-rate': 1,
      'situational-rank': undefined,
      scenario: undefined,
      hotspot: 0,
      'true-false': undefined,
      categorise: 1,
      likert: 1,
      'self-assessment': 0,
    };
    fc.assert(
      fc.property(answeredQuestion, ({ question, response }) => {
        const list = growing[question.kind];
        if (list === undefined) return;
        const form = recordFormOf(question);
        const old = form.shape(question);
        const now = grown(old, list);
        expect(form.widths(now)).toEqual(form.widths(old));
        expectSame(question, form.unpack(now, form.pack(old, response) ?? []), response);
      }),
    );
  });

  it('packs nothing that names a part which the shape lacks', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        // What is typed names no part.
        fc.pre(question.kind !== 'short-text' && !(question.kind === 'numeric' && !question.units));
        const form = recordFormOf(question);
        const empty = form.shape(question).map(() => []);
        expect(form.pack(empty, form.best(question))).toBeUndefined();
      }),
    );
  });

  it('describes its best response as the right one', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const form = recordFormOf(question);
        const told = form.interaction(question, form.best(question));
        if (told.type === 'choice') expect(told.chosen).toEqual(told.right);
        if (told.type === 'matching') expect(told.pairs).toEqual(told.right);
        if (told.type === 'true-false') expect(told.given).toBe(told.right);
        if (told.type === 'sequencing') expect(told.order).toEqual(told.right);
        if (told.type === 'fill-in')
          for (const [place, text] of told.given.entries()) expect(told.right[place]).toContain(text);
        if (told.type === 'numeric') {
          expect(told.given).toBeGreaterThanOrEqual(told.right[0]);
          expect(told.given).toBeLessThanOrEqual(told.right[1]);
        }
        if (told.type === 'performance') expect(told.steps).toEqual(told.right);
      }),
    );
  });
});

it('an order shorter than a shape that keeps a retired item is unpacked', () => {
  const { pack, unpack } = recordFormOf({ kind: 'ordering' });
  const shape = [['a', 'retired', 'b', 'c', 'd']];
  const order = ['d', 'b', 'a', 'c'];
  expect(unpack(shape, pack(shape, order) ?? [])).toEqual(order);
});

describe('the registry of record forms', () => {
  it('knows a kind by the name in a ledger', () => {
    expect(recordFormNamed('ordering')).toBe(recordFormOf({ kind: 'ordering' }));
  });

  it('knows no kind by a name of another edition or of every object', () => {
    expect(recordFormNamed('cloze')).toBeUndefined();
    expect(recordFormNamed('constructor')).toBeUndefined();
  });
});
