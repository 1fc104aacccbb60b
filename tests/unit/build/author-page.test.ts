import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { authorErrorsPage } from '#build/author-page.ts';
import { answerWithErrors, authorErrorsOf } from '#build/author-step.ts';
import type { AuthorError } from '#catalogue/author-error.ts';
import { smallWith } from '#tests/support/small-catalogue.ts';

const lesson = 'courses/kc-01/01-klient.mdx';

const errorsOf = (edit: readonly [string, string]): readonly AuthorError[] =>
  authorErrorsOf(() => smallWith({ [lesson]: edit })).errors();

describe('the page of mistakes', () => {
  test('names each file once, with what is wrong in which line and what to write', () => {
    const page = authorErrorsPage(errorsOf(['The need comes first.', '<Blok />']));
    expect(page.split(`<h2>${lesson}</h2>`)).toHaveLength(2);
    expect(page).toContain('строка 19: неизвестный компонент &quot;Blok&quot;.');
    expect(page).toContain('Возможно, имелось в виду: Block');
    expect(page).toContain('<html lang="ru">');
  });

  test('shows tags as they are written, and runs none', () => {
    const page = authorErrorsPage([{ file: 'a<b>', field: '', message: '<script>', remedy: '<Check id="x" />' }]);
    expect(page).toContain('a&lt;b&gt;');
    expect(page).toContain('&lt;script&gt;.');
    expect(page).toContain('&lt;Check id=&quot;x&quot; /&gt;');
  });

  test('counts in good Russian', () => {
    const error: AuthorError = { file: 'a', field: '', message: 'x', remedy: '' };
    expect(authorErrorsPage([error])).toContain('1 ошибка в 1 файле');
    expect(authorErrorsPage([error, { ...error, file: 'b' }])).toContain('2 ошибки в 2 файлах');
  });
});

describe('a request', () => {
  const found: readonly AuthorError[] = [{ file: 'a', field: '', message: 'x', remedy: '' }];

  /** What becomes of it: the status that it is answered with, or that it goes on to the site. */
  const answerTo = (accept: string, errors: readonly AuthorError[]): number | 'goes on' => {
    let answer: number | 'goes on' | undefined;
    const request = { method: 'GET', headers: { accept } } as IncomingMessage;
    const response = {
      writeHead: (status: number) => {
        answer = status;
      },
      end: () => undefined,
    } as unknown as ServerResponse;
    answerWithErrors(() => errors)(request, response, () => {
      answer = 'goes on';
    });
    return answer ?? 0;
  };

  test('for a page is answered with the mistakes while there are any', () => {
    expect(answerTo('text/html,*/*', found)).toBe(500);
    expect(answerTo('text/html,*/*', [])).toBe('goes on');
  });

  test('for a script or a picture goes on to the site', () => {
    expect(answerTo('*/*', found)).toBe('goes on');
  });
});

test('mistakes are looked for again only when a file has changed', () => {
  let reads = 0;
  let terms = 'terms: [klent]';
  const { errors, forget } = authorErrorsOf(() => {
    reads += 1;
    return smallWith({ [lesson]: ['terms: [klient]', terms] });
  });
  const files = (): readonly string[] => errors().map(({ file }) => file);
  expect(files()).toContain(lesson);
  terms = 'terms: [klient]';
  expect(files()).toContain(lesson);
  expect(reads).toBe(1);
  forget();
  expect(files()).not.toContain(lesson);
});
