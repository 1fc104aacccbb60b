import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInline, plainText } from '#domain/inline-markdown.ts';
import { fromHtml } from '#exchange/text/from-html.ts';
import { toHtml } from '#exchange/text/to-html.ts';

const words = (html: string): string => fromHtml(html).paragraphs.join(' | ');

describe('foreign HTML', () => {
  test.each([
    ['<p>One <b>two <i>three</i> four</b></p><p>five</p>', 'One **two *three* four** | five'],
    ['<b>two <i>three</i></b>', '**two three**'],
    ['<b> space </b>goes out', '**space** goes out'],
    ['a&nbsp;b &laquo;c&raquo; &amp; &#1078;', 'a\u00a0b «c» & ж'],
    ['line<br>break and\n  fold', 'line | break and fold'],
    ['<ul><li>first</li><li>second</li></ul>', 'first | second'],
    ['<!-- hidden --><style>b{}</style>shown', 'shown'],
    ['<svg><script>x()</script><text>drawn</text></svg>after', 'after'],
    ['<iframe src="x"><p>inside</p></iframe>after', 'after'],
    ['<script>x()</script ><p>after', 'after'],
    ['2*3*4', '2∗3∗4'],
    ['2 * 3', '2 * 3'],
    ['a &lt;b c', 'a < b c'],
    ['\u202Eevil\u0007', 'evil'],
  ])('%s', (html, text) => expect(words(html)).toBe(text));

  test.each([
    ['<script>x</script>', 'script'],
    ['<img src="x">', 'picture'],
    ['<a href="x">y</a>', 'link'],
    ['<u>y</u>', 'markup'],
    ['2*3*4', 'asterisk'],
    ['<i>a <b>b</b> c</i>', 'stress'],
    ['a &lt;b', 'bracket'],
  ])('%s is told as %s', (html, what) => expect([...fromHtml(html).stripped]).toEqual([what]));
});

test('whatever comes in, nothing that looks like a tag comes out', () => {
  const piece = fc.constantFrom('<', '>', '/', 'b', 'script', '&lt;', '*', '**', ' ', '"', 'a', '<b>', '</b>', '<!--');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const paragraph of fromHtml(pieces.join('')).paragraphs) expect(paragraph).not.toMatch(/<[a-z/!]/i);
    }),
  );
});

test('our own marks go out as HTML and come back', () => {
  const word = fc.constantFrom('one', 'two', '& <', '5 > 3', '«q»');
  const text = fc.array(
    fc.oneof(
      word,
      word.map((w) => `**${w}**`),
      word.map((w) => `*${w}*`),
    ),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const source = parts.join(' ');
      const [back = ''] = fromHtml(toHtml(source)).paragraphs;
      expect(plainText(back)).toBe(plainText(source));
      expect(parseInline(back)).toEqual(parseInline(source));
    }),
  );
});
