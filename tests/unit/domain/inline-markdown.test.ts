import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline, plainText } from '#domain/inline-markdown.ts';

describe('inline Markdown', () => {
  it('leaves plain text as one run', () => {
    expect(parseInline('plain')).toEqual(['plain']);
    expect(parseInline('')).toEqual([]);
  });

  it('reads bold and italic between plain runs', () => {
    expect(parseInline('a **b c** d *e* f')).toEqual([
      'a ',
      { tag: 'strong', content: ['b c'] },
      ' d ',
      { tag: 'em', content: ['e'] },
      ' f',
    ]);
  });

  it('reads italic within bold', () => {
    expect(parseInline('**a *b* c**')).toEqual([
      { tag: 'strong', content: ['a ', { tag: 'em', content: ['b'] }, ' c'] },
    ]);
  });

  it.each(['a', 'ab', 'a b', 'a  b', 'a b c'])('stresses «%s» as a whole', (words) => {
    expect(parseInline(`**${words}**`)).toEqual([{ tag: 'strong', content: [words] }]);
    expect(parseInline(`*${words}*`)).toEqual([{ tag: 'em', content: [words] }]);
  });

  it('ends a stressed passage at the first mark that touches a word', () => {
    expect(parseInline('**a** b **c**')).toEqual([
      { tag: 'strong', content: ['a'] },
      ' b ',
      { tag: 'strong', content: ['c'] },
    ]);
    expect(parseInline('*a* b *c*')).toEqual([{ tag: 'em', content: ['a'] }, ' b ', { tag: 'em', content: ['c'] }]);
  });

  it.each(['* a*', '*a *', '** a**', '**a **', '* *', '*', '**'])('leaves «%s» as it is', (text) => {
    expect(plainText(text)).toBe(text);
  });

  it('gives the words of nested passages without a mark', () => {
    expect(plainText('x **a *b* c** *d*')).toBe('x a b c d');
  });

  it('takes asterisks that touch no word for asterisks', () => {
    expect(parseInline('2 * 3 * 4')).toEqual(['2 * 3 * 4']);
    expect(parseInline('** a **')).toEqual(['** a **']);
    expect(parseInline('a*')).toEqual(['a*']);
  });

  it('stresses across a line break', () => {
    expect(parseInline('**a\nb**')).toEqual([{ tag: 'strong', content: ['a\nb'] }]);
  });

  it('keeps hostile text as text', () => {
    const hostile = '<img src=x onerror="alert(1)">&lt;script&gt;[a](javascript:alert(1))';
    expect(parseInline(hostile)).toEqual([hostile]);
  });

  it('loses nothing but marks, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', 'a', 'b', ' ', '\n') }), (text) => {
        expect(plainText(text).replaceAll('*', '')).toBe(text.replaceAll('*', ''));
      }),
    );
  });

  it('reads thousands of marks without running out of stack', () => {
    expect(parseInline('*a* '.repeat(20_000))).toHaveLength(40_000);
  });

  // A pattern that tried every pair of marks with every other would run into the limit of a test.
  it('comes to an end on a long text of asterisks', () => {
    const long = '**a *b '.repeat(1000);
    expect(plainText(long).replaceAll('*', '')).toBe(long.replaceAll('*', ''));
    expect(plainText('*'.repeat(5000)).replaceAll('*', '')).toBe('');
  });
});
