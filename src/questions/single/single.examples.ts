import { type Example, exampleBase } from '../example.ts';
import type { Single } from './kind.ts';

/*
 * Criteria: the fieldset's legend asks; arrow keys move within the group; the whole row is the target, 44 px at least;
 * a checked option says in words whether it is right and whether it was chosen.
 */
const request: Single = {
  ...exampleBase('single-request'),
  kind: 'single',
  text: 'Гражданин пришёл с заявлением, но не знает, какой документ приложить. Какой ответ сотрудника соответствует **клиентоцентричному подходу**?',
  explanation: 'Подход начинается с потребности человека: сначала выясняют, что ему нужно, потом называют документ.',
  options: [
    {
      id: 'a',
      text: 'Выдать полный перечень документов и предложить прийти снова.',
      right: false,
      feedback: 'Человек уйдёт с перечнем, но без решения: какой документ нужен именно ему, он не узнает.',
    },
    {
      id: 'b',
      text: 'Спросить о цели обращения и назвать документ, который нужен.',
      right: true,
      feedback: 'Вопрос о цели показывает потребность, и перечень сокращается до одного документа.',
    },
    {
      id: 'c',
      text: 'Сослаться на регламент, который размещён на сайте ведомства.',
      right: false,
      feedback: 'Ссылка на регламент перекладывает работу на заявителя.',
    },
    {
      id: 'd',
      text: 'Принять заявление без документа и потом прислать отказ.',
      right: false,
      feedback: 'Отказ отложен, потребность не удовлетворена.',
    },
  ],
};

const short: Single = {
  ...exampleBase('single-short'),
  kind: 'single',
  text: 'Что измеряет *уровень зрелости* клиентоцентричности?',
  explanation: 'Уровень зрелости относится к подходу, а не к концепции в целом.',
  options: [
    { id: 'a', text: 'Подход', right: true, feedback: 'Да, оценивается внедрение подхода.' },
    { id: 'b', text: 'Концепцию', right: false, feedback: 'Концепция — рамка, её зрелость не измеряют.' },
    { id: 'c', text: 'Услугу', right: false, feedback: 'Для услуги есть другие показатели.' },
  ],
};

const hostile: Single = {
  ...exampleBase('single-hostile'),
  kind: 'single',
  text: 'Как показать текст <script>alert(1)</script> и 2 * 3 * 4?',
  explanation: 'Разметка <b>не</b> исполняется.',
  options: [
    {
      id: 'constructor',
      text: 'Как текст: <img src=x onerror=alert(1)>',
      right: true,
      feedback: 'Текст остаётся текстом.',
    },
    {
      id: 'b',
      text: 'Многопрофильноеведомственноеучреждениесоченьдлиннымназваниембезпробелов',
      right: false,
      feedback: 'Длинное слово переносится.',
    },
    { id: 'c', text: '**Незакрытое выделение', right: false, feedback: 'Звёздочки видны.' },
  ],
};

export const singleExamples: readonly Example<Single, string>[] = [
  {
    question: request,
    states: [
      { name: 'open', marked: false },
      { name: 'right', response: 'b', marked: true },
      { name: 'wrong', response: 'c', marked: true },
    ],
  },
  { question: short, states: [{ name: 'open', response: 'a', marked: false }] },
  {
    question: hostile,
    states: [
      { name: 'open', marked: false },
      { name: 'right', response: 'constructor', marked: true },
    ],
  },
];
