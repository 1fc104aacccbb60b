import { type Example, exampleBase } from '../example.ts';
import type { Pairs } from '../pairs.ts';
import type { Matching } from './kind.ts';

/*
 * Criteria: every select is labelled by its row; the first choice is empty, so nothing is answered by accident; whole
 * target texts stand above, because a closed select cuts them.
 */
const kinds: Matching = {
  ...exampleBase('matching-kinds'),
  kind: 'matching',
  text: 'Определите, что это: услуга, функция или сервис.',
  explanation: 'Услуга оказывается по запросу, функция исполняется без него, сервис — способ организации процессов.',
  targets: [
    { id: 'u', text: 'Услуга' },
    { id: 'f', text: 'Функция' },
    { id: 's', text: 'Сервис' },
  ],
  rows: [
    { id: 'a', text: 'Выдача лицензии по заявлению организации', target: 'u', feedback: 'Есть запрос заявителя.' },
    {
      id: 'b',
      text: 'Плановая проверка соблюдения требований',
      target: 'f',
      feedback: 'Запроса нет: орган действует по полномочию.',
    },
    {
      id: 'c',
      text: 'Единое окно, где по одному обращению работают три ведомства',
      target: 's',
      feedback: 'Так организованы процессы вокруг человека.',
    },
    { id: 'd', text: 'Назначение пособия по заявлению', target: 'u', feedback: 'Есть запрос заявителя.' },
  ],
};

const long: Matching = {
  ...exampleBase('matching-long'),
  kind: 'matching',
  text: 'Подберите к каждому этапу **клиентского пути** то, что делает орган.',
  explanation: 'Путь начинается с появления потребности и заканчивается её удовлетворением.',
  targets: [
    { id: 'a', text: 'Понятно рассказывает о возможностях в тех местах, где человек ищет ответ' },
    { id: 'b', text: 'Проверяет, решена ли задача, и собирает обратную связь' },
    { id: 'c', text: 'Запрашивает сведения у других ведомств без участия человека' },
  ],
  rows: [
    { id: 'x', text: 'Потребность появилась', target: 'a', feedback: 'Человек ещё не знает, куда обращаться.' },
    { id: 'y', text: 'Обращение рассматривается', target: 'c', feedback: 'Сведения добывает орган, а не заявитель.' },
    {
      id: 'constructor',
      text: 'Результат получен',
      target: 'b',
      feedback: 'Документ в руках ещё не означает, что задача решена.',
    },
  ],
};

const pair: Matching = {
  ...exampleBase('matching-pair'),
  kind: 'matching',
  text: 'Внешний это клиент или внутренний?',
  explanation: 'Внутренний клиент участвует в процессах органа.',
  targets: [
    { id: 'i', text: 'Внутренний' },
    { id: 'e', text: 'Внешний' },
  ],
  rows: [
    { id: 'a', text: 'Бухгалтер отдела', target: 'i', feedback: 'Получает результат работы коллег.' },
    { id: 'b', text: 'Посетитель МФЦ', target: 'e', feedback: 'Пришёл со своей потребностью.' },
    { id: 'c', text: 'Проверяемая организация', target: 'e', feedback: 'Взаимодействует при исполнении функции.' },
  ],
};

export const matchingExamples: readonly Example<Matching, Pairs>[] = [
  {
    question: kinds,
    states: [
      { name: 'open', response: { a: 'u' }, marked: false },
      { name: 'right', response: { a: 'u', b: 'f', c: 's', d: 'u' }, marked: true },
      { name: 'partly', response: { a: 'u', b: 's', c: 's', d: 'f' }, marked: true },
    ],
  },
  {
    question: long,
    states: [
      { name: 'open', marked: false },
      { name: 'wrong', response: { x: 'b', y: 'a', constructor: 'c' }, marked: true },
    ],
  },
  { question: pair, states: [{ name: 'open', marked: false }] },
];
