import { type Example, exampleBase } from '../example.ts';
import type { Pairs } from '../pairs.ts';
import type { ClozeSelect } from './kind.ts';

/*
 * Criteria: the text is one paragraph and is read aloud as one sentence; a select's name is «Пропуск 1 из 3» and
 * nothing of it stands in the text a second time; the first choice is empty; whole options stand below, because a
 * closed select cuts them; at 320 px a field gives way and takes the full stop behind it along.
 */
const request: ClozeSelect = {
  ...exampleBase('cloze-select-request'),
  kind: 'cloze-select',
  text: 'Восстановите определение **услуги**.',
  explanation: 'Услугу отличает запрос: без него орган исполняет функцию.',
  body: 'Услуга — это деятельность органа по [[a]] заявителя, которая завершается [[b]], а функция исполняется [[c]].',
  gaps: [
    {
      id: 'a',
      options: [
        { id: 'p', text: 'поручению' },
        { id: 'z', text: 'запросу' },
        { id: 's', text: 'согласию' },
      ],
      right: 'z',
      feedback: 'Запрос подаёт сам заявитель.',
    },
    {
      id: 'b',
      options: [
        { id: 'r', text: 'результатом для заявителя' },
        { id: 'o', text: 'отчётом органа' },
      ],
      right: 'r',
      feedback: 'Без результата для заявителя услуга не оказана.',
    },
    {
      id: 'c',
      options: [
        { id: 'z', text: 'по запросу' },
        { id: 'p', text: 'по полномочию органа' },
      ],
      right: 'p',
      feedback: 'Функция не зависит от того, попросил ли о ней кто-нибудь.',
    },
  ],
};

const hostile: ClozeSelect = {
  ...exampleBase('cloze-select-hostile'),
  kind: 'cloze-select',
  text: 'Вставьте слова в письмо заявителю.',
  explanation: 'Разметка <b>не</b> исполняется.',
  body: 'Уважаемый заявитель, **ваше обращение «[[constructor]]»** принято (срок — [[b]]).',
  gaps: [
    {
      id: 'constructor',
      options: [
        { id: 'constructor', text: '<img src=x onerror=alert(1)>' },
        { id: 'b', text: 'Многопрофильноеведомственноеучреждениесоченьдлиннымназваниембезпробелов' },
      ],
      right: 'constructor',
      feedback: 'Текст остаётся текстом: <script>alert(1)</script>',
    },
    {
      id: 'b',
      options: [
        { id: 'a', text: '*тридцать* календарных дней со дня регистрации обращения' },
        { id: 'c', text: 'как получится' },
      ],
      right: 'a',
      feedback: 'Срок отсчитывают со дня регистрации.',
    },
  ],
};

export const clozeSelectExamples: readonly Example<ClozeSelect, Pairs>[] = [
  {
    question: request,
    states: [
      { name: 'open', response: { a: 'z' }, marked: false },
      { name: 'right', response: { a: 'z', b: 'r', c: 'p' }, marked: true },
      { name: 'partly', response: { a: 'p', b: 'r', c: 'z' }, marked: true },
    ],
  },
  {
    question: hostile,
    states: [
      { name: 'open', marked: false },
      { name: 'wrong', response: { constructor: 'b', b: 'c' }, marked: true },
    ],
  },
];
