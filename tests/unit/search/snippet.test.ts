import { expect, test } from 'vitest';
import { markerOf } from '#search/marker.ts';
import { snippetOf } from '#search/snippet.ts';
import { stemsOf } from '#search/text-pipeline.ts';

const markerFor = (query: string) => markerOf(new Set(stemsOf(query)));
const shown = (text: string, query: string): string =>
  markerFor(query)
    .pieces(text)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

test('the asked words are marked in whatever form they stand', () => {
  expect(shown('Ссылка, двух ссылок и «ССЫЛКАМИ»; ссора.', 'ссылки')).toBe(
    '[Ссылка], двух [ссылок] и «[ССЫЛКАМИ]»; ссора.',
  );
});

test('a stress mark does not hide a word', () => {
  expect(shown('о\u0301пыта', 'опыт')).toBe('[о\u0301пыта]');
});

test('nothing is lost of the text', () => {
  const text = ' Услуга — по запросу. ';
  expect(
    markerFor('запрос услуга')
      .pieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('a snippet is the sentence with most of the asked words, and says that others stand before it', () => {
  const text = 'Сначала о другом. Срок ответа назван в письме. Потом об ином.';
  expect(snippetOf(text, markerFor('ответ срок'))).toBe('… Срок ответа назван в письме. Потом об ином.');
});

test('a long sentence is cut at a space', () => {
  const snippet = snippetOf(`${'слово '.repeat(100)}ответ ${'слово '.repeat(100)}`, markerFor('ответ'));
  expect(snippet).toMatch(/^… слово .*ответ.* слово…$/);
  expect(snippet.length).toBeLessThan(260);
});

test('a text without the words begins at its beginning', () => {
  expect(snippetOf('Одно предложение.', markerFor('ответ'))).toBe('Одно предложение.');
  expect(snippetOf('', markerFor('ответ'))).toBe('');
});
