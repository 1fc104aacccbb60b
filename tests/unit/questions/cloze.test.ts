import { describe, expect, it } from 'vitest';
import { cutAtGaps, gapsIn, hasEachGapOnce, inTextOrder } from '#questions/cloze-body.ts';
import { clozeSelectView } from '#questions/cloze-select/ClozeSelect.tsx';
import { type ClozeSelect, clozeSelect } from '#questions/cloze-select/kind.ts';
import { type ClozeText, clozeText } from '#questions/cloze-text/kind.ts';
import { clozeTextRecordForm } from '#questions/cloze-text/record-form.ts';
import { exampleBase } from '#questions/example.ts';
import { fillGaps } from '#text/typed-questions.ts';

const base = { ...exampleBase('q-1'), text: 'text', explanation: 'explanation' };

const select: ClozeSelect = {
  ...base,
  kind: 'cloze-select',
  body: 'First [[b]], then [[constructor]].',
  gaps: ['constructor', 'b'].map((id) => ({
    id,
    options: [
      { id: 'x', text: 'X' },
      { id: `only-${id}`, text: 'Y' },
    ],
    right: 'x',
    feedback: 'f',
  })),
};

const text: ClozeText = {
  ...base,
  kind: 'cloze-text',
  body: 'First [[a]], then [[b]].',
  gaps: [
    { id: 'a', answers: ['учёт', 'запись'], feedback: 'f' },
    { id: 'b', answers: ['«Одно окно»'], feedback: 'f' },
  ],
};

describe('running text with gaps', () => {
  it('is cut at its gaps, which keep what touches them', () => {
    expect(cutAtGaps('орган («[[a]]»), [[b]]')).toEqual([
      'орган ',
      { gap: 'a', before: '(«', after: '»),' },
      ' ',
      { gap: 'b', before: '', after: '' },
    ]);
  });

  it('keeps two gaps apart that touch each other', () => {
    expect(cutAtGaps('[[a]]/[[b]]')).toEqual([
      { gap: 'a', before: '', after: '/' },
      { gap: 'b', before: '', after: '' },
    ]);
  });

  it('loses no character', () => {
    const body = 'a [b] [[c d]] ([[e]]).';
    const written = cutAtGaps(body).map((part) =>
      typeof part === 'string' ? part : `${part.before}[[${part.gap}]]${part.after}`,
    );
    expect(written.join('')).toBe(body);
  });

  it('numbers its gaps as they stand in it, not as they are listed', () => {
    expect(inTextOrder(select.body, select.gaps).map(({ id }) => id)).toEqual(['b', 'constructor']);
  });

  it('has each gap once, and no other', () => {
    const gaps = [{ id: 'a' }, { id: 'b' }];
    expect(hasEachGapOnce('[[b]] [[a]]', gaps)).toBe(true);
    expect(hasEachGapOnce('[[a]]', gaps)).toBe(false);
    expect(hasEachGapOnce('[[a]] [[a]]', gaps)).toBe(false);
    expect(hasEachGapOnce('[[a]] [[b]] [[c]]', gaps)).toBe(false);
    expect(hasEachGapOnce('[[a]] [[b]] [[Что?]]', gaps)).toBe(false);
    expect(gapsIn('no gap [a] [[a]')).toEqual([]);
  });
});

describe('a cloze to choose in', () => {
  it('scores the share of gaps with their right option', () => {
    expect(clozeSelect.score(select, { constructor: 'x', b: 'only-b' })).toBe(0.5);
    expect(clozeSelect.score(select, {})).toBe(0);
  });

  it('takes no option of another gap', () => {
    expect(clozeSelect.parse(select, { b: 'only-constructor' })).toBeUndefined();
    expect(clozeSelect.parse(select, JSON.parse('{"__proto__": "x"}'))).toBeUndefined();
  });

  it('is incomplete while a gap is empty, and says which by its number in the text', () => {
    expect(clozeSelect.isComplete(select, { b: 'x' })).toBe(false);
    const { missing } = clozeSelectView;
    expect(typeof missing === 'function' && missing(select, { b: 'x' })).toEqual({
      message: fillGaps([2]),
      fields: ['constructor'],
    });
  });
});

describe('a cloze to type in', () => {
  it('scores the share of gaps with one of their answers in any spelling', () => {
    expect(clozeText.score(text, { a: 'Учет.', b: '"одно  окно"' })).toBe(1);
    expect(clozeText.score(text, { a: 'запись', b: 'два окна' })).toBe(0.5);
    expect(clozeText.score(text, { a: 'одно окно', b: 'учёт' })).toBe(0);
  });

  it('is incomplete while a text says nothing', () => {
    expect(clozeText.isComplete(text, { a: 'учёт', b: ' . ' })).toBe(false);
    expect(clozeText.isComplete(text, { a: 'учёт', b: 'x' })).toBe(true);
  });

  it('takes no text that nobody can have typed', () => {
    expect(clozeText.parse(text, { a: 'x'.repeat(250) })).toBeDefined();
    expect(clozeText.parse(text, { a: 'x'.repeat(251) })).toBeUndefined();
    expect(clozeText.parse(text, { a: 5 })).toBeUndefined();
    expect(clozeText.parse(text, { z: 'x' })).toBeUndefined();
  });

  it('keeps which answer was given and no other word', () => {
    const { pack, unpack, shape } = clozeTextRecordForm;
    const fields = pack(shape(text), { a: 'ЗАПИСЬ', b: 'Иванов Иван' }) ?? [];
    expect(fields).toEqual([2, 0]);
    expect(unpack(shape(text), fields)).toEqual({ a: 'запись', b: '…' });
  });
});
