import { describe, expect, test } from 'vitest';
import { complaints } from '#tests/support/small-catalogue.ts';

const lesson = 'courses/kc-01/01-klient.mdx';
const withText = (text: string) => complaints({ [lesson]: ['The need comes first.', text] });

describe('a component', () => {
  test('that does not exist is told of with the nearest one', () => {
    expect(withText('<Blok id="x">\n\nText.\n\n</Blok>')).toEqual([
      `${lesson}: строка 19: неизвестный компонент "Blok". Возможно, имелось в виду: Block`,
    ]);
    expect(withText('<Quiz />')).toEqual([
      `${lesson}: строка 19: неизвестный компонент "Quiz". Допустимо: Situation, Definition, Term, Block, Example, For, Contrast, Diagram, InLaw, Check, Skills, Memo`,
    ]);
  });

  test.each([
    ['in a sentence', 'Text <Check id="klient-c1" />', 'Check'],
    ['before text', '<Contrast title="No">text\n\n</Contrast>', 'Contrast'],
  ])('of the block kind is told of %s', (_, text, name) => {
    expect(withText(text)).toEqual([
      `${lesson}: строка 19: <${name}> стоит в одной строке с текстом. Поставьте тег на отдельную строку`,
    ]);
  });

  test('of the inline kind may stand in a sentence', () => {
    expect(withText('A <Term id="usluga">service</Term> it is.')).toEqual([]);
  });

  test('without an attribute is told which', () => {
    expect(withText('<Contrast>\n\nText.\n\n</Contrast>')).toEqual([
      `${lesson}: строка 19: у <Contrast> нет "title". Добавьте: <Contrast title="…">`,
    ]);
  });

  test('with an attribute that it does not have is told of', () => {
    expect(withText('<Memo kind="x">\n\n- a\n\n</Memo>')).toEqual([
      `${lesson}: строка 19: у <Memo> не бывает "kind". Уберите его`,
    ]);
    expect(withText('<Contrast title="No" titel="Yes">\n\nText.\n\n</Contrast>')).toEqual([
      `${lesson}: строка 19: у <Contrast> не бывает "titel". Допустимо: title`,
    ]);
  });

  test('that is never closed, or closes nothing, is told of', () => {
    expect(withText('<Memo>\n\n- a')).toEqual([
      `${lesson}: строка 19: <Memo> не закрыт. Добавьте после текста: </Memo>`,
    ]);
    expect(withText('</Memo>')).toEqual([
      `${lesson}: строка 19: </Memo> закрывает то, что не открыто. Уберите его или добавьте выше: <Memo>`,
    ]);
  });

  test('whose quotes do not close is told of', () => {
    expect(withText('<Contrast title="No>\n\nText.\n\n')).toContain(
      `${lesson}: строка 19: тег записан неверно. Проверьте кавычки и скобки, например: <Check id="podhod-c1" />`,
    );
  });
});

test('HTML is told of', () => {
  expect(withText('A <b>bold</b> word.')).toEqual([
    `${lesson}: строка 19: HTML в уроках не допускается: <b>. Замените его разметкой Markdown или компонентом`,
  ]);
});

test('a heading of the first level is told of', () => {
  expect(withText('# Title')).toEqual([
    `${lesson}: строка 19: заголовок первого уровня: его уже даёт title. Начните с двух решёток: ## …`,
  ]);
});

test.each(['{', '}', '<'])('a sign that MDX would take for code is told of: %s', (sign) => {
  expect(withText(`Less ${sign} 5 days.`)).toEqual([
    `${lesson}: строка 19: знак ${sign} в тексте читается как код. Поставьте перед ним обратную косую черту: \\${sign}`,
  ]);
  expect(
    withText(`Less \\${sign} 5 days, \`${sign}\` {/* ${sign === '{' ? '' : sign} */} <Term id="usluga">x</Term>.`),
  ).toEqual([]);
});
