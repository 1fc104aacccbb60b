import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportQuestions } from '#exchange/export-questions.ts';
import { fieldsOf, valuesOf } from '#exchange/fields.ts';
import { exchangeFormats } from '#exchange/format.ts';
import { allKinds, drawQuestion, kindAt } from '#exchange/round-trip/corpus.ts';
import { roundTrip } from '#exchange/round-trip/round-trip.ts';
import { bytesOf, importBytes } from '#tests/support/exchange.ts';
import { anyQuestion } from '#tests/support/question-arbitraries.ts';

describe.each(exchangeFormats)('200 generated questions through %s', (format) => {
  test.each(['round-trip', 'another seed'])('come back, 95 of 100 at least, from the seed «%s»', (seed) => {
    const { sent, kept, broken } = roundTrip(format, seed, 200);
    expect(sent).toBe(200);
    expect(kept, JSON.stringify(broken)).toBeGreaterThanOrEqual(190);
  });

  test('every kind is either among them or listed with the reason', () => {
    const { kinds, without } = roundTrip(format, 'round-trip', 200);
    expect(new Set([...kinds, ...without.map(({ kind }) => kind)])).toEqual(new Set(allKinds));
    expect(without.filter(({ why }) => why === '')).toEqual([]);
  });
});

test('the kinds that a format holds are those of its table', () => {
  const lost = (format: (typeof exchangeFormats)[number]) => {
    const { kinds } = roundTrip(format, 'round-trip', 200);
    return allKinds.filter((kind) => !kinds.includes(kind));
  };
  expect(lost('moodle-xml').sort()).toEqual(['hotspot', 'likert', 'scenario', 'self-assessment', 'situational-rate']);
  expect(lost('qti3')).toEqual(['scenario']);
  expect(lost('gift').sort()).toEqual([
    ...['cloze-select', 'hotspot', 'likert', 'ordering', 'scenario', 'self-assessment'],
    ...['situational-rank', 'situational-rate'],
  ]);
});

describe.each(exchangeFormats)('the report of an export to %s', (format) => {
  const questions = Array.from({ length: 60 }, (_, at) => drawQuestion('report', kindAt(at + 1), at + 1));
  const { report } = exportQuestions(format, { questions, name: 'n', category: 'c' });

  test('names every question once', () => {
    expect(report.questions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
  });

  test('marks every field of a question that goes over', () => {
    const unmarked = report.questions.flatMap((one, at) => {
      const question = questions[at];
      const marked = one.ok ? one.fields.map(({ field }) => field) : [];
      return one.ok && question ? fieldsOf(question).filter((field) => !marked.includes(field)) : [];
    });
    expect(unmarked).toEqual([]);
  });

  test('gives a reason for whatever is not kept', () => {
    const silent = report.questions.filter((one) =>
      one.ok ? one.fields.some(({ fate, why }) => fate !== 'kept' && !why) : one.why === '',
    );
    expect(silent).toEqual([]);
  });
});

test.each(['moodle-xml', 'gift'] as const)('what the site asks today survives %s, whatever its ids', (format) => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { files, report } = exportQuestions(format, { questions: [question], name: 'n', category: 'c' });
      const [text = ''] = files.values();
      const [going] = report.questions;
      if (!going?.ok) {
        expect(going?.why).toMatch(/./);
        return;
      }
      // A kind that becomes another one is told, and the round trip above counts it.
      if (going.fields.some(({ field, fate }) => field === 'kind' && fate !== 'kept')) return;
      const result = importBytes('n', bytesOf(text));
      const back = result.ok ? result.questions[0] : undefined;
      const values = back && valuesOf(back);
      for (const path of ['kind', 'text', 'explanation', 'options.text', 'options.right', 'rows.target', 'items.text'])
        expect(values?.get(path)).toEqual(valuesOf(question).get(path));
    }),
    { numRuns: 60 },
  );
});
