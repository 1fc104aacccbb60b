import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, placeOfText } from '#questions/fold-text.ts';
import { anyText } from '#tests/support/kinds/typed.ts';

describe('a folded text', () => {
  it.each([
    ['case', 'Клиентский ПУТЬ', 'клиентский путь'],
    ['io and ie', 'учёт', 'учет'],
    ['io of two characters', 'уче\u0308т', 'учет'],
    ['composed and decomposed letters', 'чи\u0306', 'чй'],
    ['runs and widths of spaces', '\u00a0тридцать \t\u2009дней ', 'тридцать дней'],
    ['line breaks', 'тридцать\r\nдней', 'тридцать дней'],
    ['a long dash', 'услуга — действие', 'услуга - действие'],
    ['a non-breaking hyphen and a minus', 'веб\u2011сайт \u22125', 'веб-сайт -5'],
    ['angle quotes', '«одно окно»', '"одно окно"'],
    ['low and high quotes', '„одно окно“', "'одно окно'"],
    ['a full stop at the end', 'одно окно.', 'одно окно'],
    ['dots at the end', 'одно окно ...', 'одно окно…'],
    ['what is not seen', 'кли\u00adент\u200b', 'клиент'],
  ])('does not tell apart %s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['another letter', 'май', 'маи'],
    ['words run together', 'одно окно', 'одноокно'],
    ['a dot inside', 'п. 5', 'п 5'],
    ['a dash or none', 'веб-сайт', 'веб сайт'],
    ['a number', '30 дней', '31 дней'],
  ])('tells apart %s', (_, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it('is empty for a text that says nothing', () => {
    for (const text of ['', ' ', '.', '…', '\u200b', ' . . ']) expect(foldText(text)).toBe('');
  });

  it('does not change when folded again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.string({
            unit: fc.constantFrom('е', 'ё', 'Ё', 'й', '\u0308', '\u0301', '\u0323', '.', ' ', '…', '\u200d', '"'),
          }),
        ),
        (text) => {
          expect(foldText(foldText(text))).toBe(foldText(text));
        },
      ),
    );
  });

  it('is found among texts in any spelling, but not where nothing was said', () => {
    expect(placeOfText(['услуга', 'Учёт'], 'УЧЕТ.')).toBe(1);
    expect(placeOfText(['услуга'], 'функция')).toBe(-1);
    expect(placeOfText(['...'], ' ')).toBe(-1);
  });
});
