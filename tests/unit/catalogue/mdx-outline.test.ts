import { describe, expect, test } from 'vitest';
import { outlineOf } from '#catalogue/mdx-outline.ts';

const tags = (body: string) => outlineOf(body).tags.map(({ name, form, line }) => `${name} ${form} ${line}`);

test('headings are found with depth, text and line', () => {
  expect(outlineOf('## One\n\ntext # no\n\n### Two ##\n', 8).headings).toEqual([
    { depth: 2, text: 'One', line: 8 },
    { depth: 3, text: 'Two', line: 12 },
  ]);
});

describe('a tag', () => {
  test('is found with its form and line', () => {
    expect(tags('<Block id="a">\n\ntext <Term id="b">word</Term>\n\n</Block>\n<Check id="c" />')).toEqual([
      'Block open 1',
      'Term open 3',
      'Term close 3',
      'Block close 5',
      'Check single 6',
    ]);
  });

  test('is found with attributes in quotes of either kind, in braces and without a value', () => {
    const [tag] = outlineOf(`<Example activity="d1" title='He said "no" > yes' count={2} open>`).tags;
    expect(Object.fromEntries(tag?.attributes ?? [])).toEqual({
      activity: 'd1',
      title: 'He said "no" > yes',
      count: '2',
      open: '',
    });
  });

  test('may go over several lines and still stands alone', () => {
    const [tag] = outlineOf('text\n\n<Example\n  activity="d1"\n  title="a"\n>\n').tags;
    expect(tag).toMatchObject({ name: 'Example', form: 'open', line: 3, alone: true });
    expect(tag?.attributes.get('title')).toBe('a');
  });

  test('stands alone with nothing but blanks beside it', () => {
    expect(outlineOf('  <Check id="a" />  \n').tags[0]?.alone).toBe(true);
    expect(outlineOf('word <Check id="a" />\n').tags[0]?.alone).toBe(false);
    expect(outlineOf('<Check id="a" /> word\n').tags[0]?.alone).toBe(false);
  });

  test('whose quotes do not close is broken', () => {
    expect(tags('<Block id="a>\n\ntext')).toEqual(['Block broken 1']);
  });
});

describe('what only looks like a tag', () => {
  test.each([
    ['in a code span', 'Write `<Check id="a" />` here.'],
    ['in a span of two backticks', 'Write ``<Check `id` />`` here.'],
    ['in a fenced block', '```mdx\n<Check id="a" />\n```\n'],
    ['in a fenced block that never ends', '~~~\n<Check id="a" />\n'],
    ['in a comment', '{/* <Check id="a" />\n<Memo> */}'],
    ['after a comparison', 'a < b and 2 <3'],
  ])('%s is none', (_, body) => {
    expect(tags(body)).toEqual([]);
  });

  test('does not hide the tags after it', () => {
    expect(tags('```\n<Memo>\n```\n\n<Check id="a" />')).toEqual(['Check single 5']);
    expect(tags('One ` backtick, then <Term id="a">word</Term>.')).toEqual(['Term open 1', 'Term close 1']);
  });
});
