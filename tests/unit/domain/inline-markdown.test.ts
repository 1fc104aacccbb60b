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
      fc.property(fc.string(), (text) => {
        expect(plainText(text).replaceAll('*', '')).toBe(text.replaceAll('*', ''));
      }),
    );
  });

  it('reads thousands of marks without running out of stack', () => {
    expect(parseInline('*a* '.repeat(20_000))).toHaveLength(40_000);
  });

  it('stays quick on a long text of asterisks', () => {
    const long = '**a *b '.repeat(1000);
    const start = performance.now();
    expect(plainText(long).replaceAll('*', '')).toBe(long.replaceAll('*', ''));
    expect(plainText('*'.repeat(5000)).replaceAll('*', '')).toBe('');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
