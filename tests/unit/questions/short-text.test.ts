import { describe, expect, it } from 'vitest';
import { exampleBase } from '#questions/example.ts';
import { feedbackTo, type ShortText, shortText } from '#questions/short-text/kind.ts';
import { shortTextRecordForm } from '#questions/short-text/record-form.ts';
import { packText, textSlotWidth, unpackText } from '#questions/typed-text-slot.ts';

const question: ShortText = {
  ...exampleBase('q-1'),
  kind: 'short-text',
  text: 'text',
  explanation: 'explanation',
  answers: ['клиентский путь', 'constructor'],
  mistakes: [{ text: '__proto__', feedback: 'known' }],
  feedback: { right: 'right', wrong: 'wrong' },
};

describe('a short text', () => {
  it('scores 1 for an answer in any spelling and 0 for anything else', () => {
    expect(shortText.score(question, ' Клиентский  путь.')).toBe(1);
    expect(shortText.score(question, 'Constructor')).toBe(1);
    expect(shortText.score(question, '__proto__')).toBe(0);
    expect(shortText.score(question, 'toString')).toBe(0);
  });

  it('gets the feedback of a known mistake, else the one for wrong answers', () => {
    expect(feedbackTo(question, 'КЛИЕНТСКИЙ ПУТЬ')).toBe('right');
    expect(feedbackTo(question, '__PROTO__')).toBe('known');
    expect(feedbackTo(question, 'путь')).toBe('wrong');
  });

  it('is taken only where somebody can have typed it', () => {
    expect(shortText.parse(question, 'x'.repeat(250))).toHaveLength(250);
    expect(shortText.parse(question, 'x'.repeat(251))).toBeUndefined();
    // Stands in a bookmark for a response that was not kept.
    expect(shortText.parse(question, '')).toBeUndefined();
    expect(shortText.parse(question, ['путь'])).toBeUndefined();
  });

  it('is incomplete while it says nothing', () => {
    expect(shortText.isComplete(question, ' …')).toBe(false);
    expect(shortText.isComplete(question, 'x')).toBe(true);
  });

  it('keeps its number in the ledger when a mistake turns into an answer', () => {
    const before = shortTextRecordForm.shape(question);
    const packed = shortTextRecordForm.pack(before, '__proto__') ?? [];
    const after: ShortText = { ...question, answers: [...question.answers, '__proto__'], mistakes: [] };
    const kept = shortTextRecordForm.unpack(before, packed);
    expect(kept && shortText.score(after, kept)).toBe(1);
  });
});

describe('the slot of a typed text', () => {
  const many = Array.from({ length: 40 }, (_, place) => `text ${place}`);

  it('has room for 31 texts; a further one is kept as any other text', () => {
    expect(packText(many, 'text 30')).toBe(2 ** textSlotWidth - 1);
    expect(packText(many, 'text 31')).toBe(0);
  });

  it('is never read as a text that packs to another number', () => {
    expect(unpackText(['учёт', 'Учет'], 2)).toBeUndefined();
    expect(unpackText(many, 32)).toBeUndefined();
    expect(unpackText(['a'], undefined)).toBeUndefined();
    expect(unpackText(['a'], 0.5)).toBeUndefined();
  });
});
