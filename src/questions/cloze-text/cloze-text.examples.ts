import { type Example, exampleBase } from '../example.ts';
import type { Pairs } from '../pairs.ts';
import { textNotKept } from '../typed-text.ts';
import type { ClozeText } from './kind.ts';

/*
 * Criteria: as for cloze-select; the browser neither completes nor corrects what is typed; all fields are of one width,
 * so that none gives its answer away.
 */
const path: ClozeText = {
  ...exampleBase('cloze-text-path'),
  kind: 'cloze-text',
  text: 'Восстановите пропущенные слова.',
  explanation: 'Путь описывают глазами клиента: от потребности до её удовлетворения.',
  body: 'Клиентский путь начинается, когда у человека появилась [[a]], и заканчивается, когда его [[b]] решена.',
  gaps: [
    { id: 'a', answers: ['потребность', 'нужда'], feedback: 'Обращение — уже второй шаг пути.' },
    { id: 'b', answers: ['жизненная ситуация', 'задача', 'проблема'], feedback: 'Документ — средство, а не цель.' },
  ],
};

const one: ClozeText = {
  ...exampleBase('cloze-text-one'),
  kind: 'cloze-text',
  text: 'Впишите слово.',
  explanation: 'Так называют человека, чью потребность решает орган.',
  body: '[[a]] — тот, с чьей потребности всё начинается.',
  gaps: [{ id: 'a', answers: ['Клиент'], feedback: 'Он бывает внешним и внутренним.' }],
};

const hostile: ClozeText = {
  ...exampleBase('cloze-text-hostile'),
  kind: 'cloze-text',
  text: 'Как показать текст <script>alert(1)</script>?',
  explanation: 'Разметка <b>не</b> исполняется.',
  body: 'В учреждении *Многопрофильноеведомственноеучреждениесоченьдлиннымназваниембезпробелов* её называют «[[constructor]]»!',
  gaps: [{ id: 'constructor', answers: ['<b>метка</b>', 'тег'], feedback: 'Текст остаётся текстом: <i>вот</i>.' }],
};

export const clozeTextExamples: readonly Example<ClozeText, Pairs>[] = [
  {
    question: path,
    states: [
      { name: 'open', marked: false },
      { name: 'right', response: { a: 'Потребность', b: 'задача' }, marked: true },
      { name: 'partly', response: { a: 'обращение', b: 'Проблема.' }, marked: true },
    ],
  },
  {
    question: one,
    states: [
      { name: 'open', response: { a: 'Зая' }, marked: false },
      { name: 'wrong, text not kept', response: { a: textNotKept }, marked: true },
    ],
  },
  {
    question: hostile,
    states: [
      { name: 'open', marked: false },
      { name: 'right', response: { constructor: '<B>метка</B>' }, marked: true },
      { name: 'wrong', response: { constructor: '<img src=x onerror=alert(1)>' }, marked: true },
    ],
  },
];
