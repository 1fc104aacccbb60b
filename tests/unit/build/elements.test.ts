import { describe, expect, test } from 'vitest';
import { elementsOf } from '#build/elements.ts';

const sheets = '<style>a{color:red}</style><style media="print">b{\n}</style>';
const page = `<html><head>${sheets}<script>let s = "<style>x</style>";</script></head><body class="one"><p id="two">b</p></body></html>`;

/** The element with that tag, and in the page's own words what its offsets say of it. */
const told = (html: string, tag: string) => {
  const element = elementsOf(html).find((one) => one.tag === tag);
  if (!element) throw new Error(`No <${tag}>.`);
  const { startTag, endTag, attributes, text } = element;
  return {
    startTag: html.slice(startTag.start, startTag.end),
    endTag: endTag === undefined ? undefined : html.slice(endTag, html.indexOf('>', endTag) + 1),
    attributes: attributes.map(({ start, end }) => html.slice(start, end)),
    text,
  };
};

describe('the elements of a page with style sheets of its own', () => {
  test('stand where they are in the whole page', () => {
    expect(told(page, 'body')).toMatchObject({ startTag: '<body class="one">', attributes: ['class="one"'] });
    expect(told(page, 'p')).toMatchObject({ startTag: '<p id="two">', attributes: ['id="two"'] });
    expect(told(page, 'head')).toMatchObject({ startTag: '<head>', endTag: '</head>' });
  });

  test('hold the text of every sheet, to the letter', () => {
    const styles = elementsOf(page).filter(({ tag }) => tag === 'style');
    expect(styles.map(({ text }) => text)).toEqual(['a{color:red}', 'b{\n}']);
    expect(told(page, 'style')).toMatchObject({ startTag: '<style>', endTag: '</style>' });
  });

  test('hold the text of a script that speaks of a sheet, to the letter', () => {
    expect(told(page, 'script').text).toBe('let s = "<style>x</style>";');
  });

  test('are the same when a sheet is empty or holds what is no style', () => {
    const odd = '<html><head><style></style><style>a<b</style></head><body><p id="x">y</p></body></html>';
    expect(elementsOf(odd).flatMap(({ tag, text }) => (tag === 'style' ? [text] : []))).toEqual(['', 'a<b']);
    expect(told(odd, 'p').startTag).toBe('<p id="x">');
  });
});
