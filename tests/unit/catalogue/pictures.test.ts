import { describe, expect, test } from 'vitest';
import { catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { complaints, smallWith } from '#tests/support/small-catalogue.ts';

const lesson = 'courses/kc-01/01-klient.mdx';
const file = 'courses/kc-01/put.svg';
const shown: Parameters<typeof complaints>[0] = {
  [lesson]: ['The need comes first.', '<Diagram src="put" title="A way">\n\nOne, then two.\n\n</Diagram>'],
};
const picture = `<svg viewBox="0 0 640 200" xmlns="http://www.w3.org/2000/svg">
<title>Way</title>
<desc>Two boxes</desc>
<rect class="d-box" x="1" y="1" width="100" height="40"/>
<text class="d-text d-middle" x="50" y="25">One</text>
</svg>`;

const saidOf = (whole: string): readonly string[] => complaints({ ...shown, [file]: { whole } });

describe('a diagram', () => {
  test('that keeps to the rules is taken, with its text', () => {
    const { pictures } = catalogueWithoutLedgers(smallWith({ ...shown, [file]: { whole: picture } }));
    expect([...pictures]).toEqual([['kc-01/put', picture]]);
  });

  test('that has no file is told of', () => {
    expect(complaints(shown)).toEqual([
      `${lesson}: строка 19: неизвестный рисунок "put". Пока не создано ни одного: создайте или уберите ссылку`,
    ]);
  });

  test('that no lesson shows is told of', () => {
    expect(complaints({ [file]: { whole: picture } })).toEqual([
      `${file}: рисунка нет ни в одном уроке. Добавьте в урок: <Diagram src="put" title="…">, словесное описание и </Diagram>`,
    ]);
  });

  test.each([
    ['script', '<script>alert(1)</script>', 'элемент <script> в рисунках не допускается'],
    ['style', '<style>.d-box{}</style>', 'элемент <style> в рисунках не допускается'],
    ['foreign content', '<foreignObject></foreignObject>', 'элемент <foreignObject> в рисунках не допускается'],
    ['image', '<image href="a.png"/>', 'элемент <image> в рисунках не допускается'],
  ])('may hold no %s', (_, markup, says) => {
    const said = saidOf(picture.replace('<rect', `${markup}<rect`));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${file}: строка 4: ${says}. Допустимо: svg, title, desc`);
  });

  test.each(['fill', 'stroke', 'style', 'onclick', 'id', 'href'])('may not set %s', (name) => {
    expect(saidOf(picture.replace('<rect', `<rect ${name}="x"`))).toEqual([
      `${file}: строка 4: у <rect> в рисунках не бывает "${name}". Уберите его: цвета и шрифт задаёт class, размер — viewBox`,
    ]);
  });

  test('has no size of its own', () => {
    expect(saidOf(picture.replace('<svg', '<svg width="640"'))).toEqual([
      `${file}: строка 1: у <svg> в рисунках не бывает "width". Уберите его: цвета и шрифт задаёт class, размер — viewBox`,
    ]);
  });

  test('names only classes that there are', () => {
    expect(saidOf(picture.replace('d-box', 'd-bax'))[0]).toContain(`${file}: строка 4: неизвестный класс "d-bax"`);
  });

  test.each([
    ['<title>Way</title>', '', 'у рисунка нет названия для тех, кто его не видит'],
    ['<desc>Two boxes</desc>', '<desc> </desc>', 'у рисунка нет описания для тех, кто его не видит'],
    [' viewBox="0 0 640 200"', '', 'у <svg> нет размеров поля'],
    ['<rect', '<rect "', 'это не SVG, или тег записан с ошибкой'],
  ])('without what a reader needs is told of (%s)', (old, now, says) => {
    const said = saidOf(picture.replace(old, now));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${file}: ${says}.`);
  });
});
