import { type Example, exampleBase } from '../example.ts';
import { textNotKept } from '../typed-text.ts';
import type { ShortText } from './kind.ts';

/*
 * Criteria: a visible label names the field; Enter hands the answer in; a known mistake gets its own explanation; what
 * was typed is shown as text, and where it was not kept the page says so.
 */
const map: ShortText = {
  ...exampleBase('short-text-map'),
  kind: 'short-text',
  text: 'Как называется схема, на которой видны шаги, ожидания и трудности клиента?',
  explanation: 'Карта клиентского пути показывает услугу глазами того, кто за ней обратился.',
  answers: ['карта клиентского пути', 'карта пути клиента', 'CJM'],
  mistakes: [
    {
      text: 'дорожная карта',
      feedback: '**Дорожная карта** — план работ органа, а не путь клиента.',
    },
  ],
  feedback: {
    right: 'Верно: по карте видно, где человеку трудно.',
    wrong: 'Вспомните схему из урока: её столбцы — шаги клиента.',
  },
};

const hostile: ShortText = {
  ...exampleBase('short-text-hostile'),
  kind: 'short-text',
  text: 'Как показать текст <script>alert(1)</script>?',
  explanation: 'Разметка <b>не</b> исполняется.',
  answers: ['<b>как текст</b>'],
  mistakes: [],
  feedback: { right: 'Текст остаётся текстом: <i>вот</i>.', wrong: 'Разметку <b>не</b> исполняют.' },
};

export const shortTextExamples: readonly Example<ShortText, string>[] = [
  {
    question: map,
    states: [
      { name: 'open', marked: false },
      { name: 'right', response: 'Карта  клиентского пути.', marked: true },
      { name: 'wrong, a known mistake', response: 'Дорожная карта', marked: true },
      { name: 'wrong, text not kept', response: textNotKept, marked: true },
    ],
  },
  {
    question: hostile,
    states: [
      { name: 'open', response: '<img src=x onerror=alert(1)>', marked: false },
      {
        name: 'wrong',
        response: 'Многопрофильноеведомственноеучреждениесоченьдлиннымназваниембезпробелов<script>',
        marked: true,
      },
    ],
  },
];
