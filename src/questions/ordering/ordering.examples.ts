import { type Example, exampleBase } from '../example.ts';
import type { Order } from '../order.ts';
import type { Ordering } from './kind.ts';

/*
 * Criteria: every button's name holds its item's text; the focus goes with the moved item; its new place is said
 * politely; no dragging; the first order is never the right one; the hint says what counts where it is not the default.
 */
const path: Ordering = {
  ...exampleBase('ordering-path'),
  kind: 'ordering',
  scoring: 'position',
  text: 'Расставьте шаги работы с картой клиентского пути.',
  explanation: 'Сначала узнают потребность, затем описывают путь и только потом меняют процесс.',
  items: [
    { id: 'a', text: 'Выделить клиентский сегмент', feedback: 'Без сегмента неясно, чей путь описывать.' },
    { id: 'b', text: 'Опросить людей о потребностях', feedback: 'Путь начинается с потребности.' },
    { id: 'c', text: 'Описать шаги и трудности на них', feedback: 'Трудности видны только на описанном пути.' },
    { id: 'd', text: 'Изменить процесс и проверить, стало ли проще', feedback: 'Изменение завершают проверкой.' },
  ],
};

const three: Ordering = {
  ...exampleBase('ordering-three'),
  kind: 'ordering',
  scoring: 'exact',
  text: 'Расставьте этапы обращения.',
  explanation: 'Потребность, обращение, результат.',
  items: [
    { id: 'a', text: 'Потребность', feedback: 'С неё начинается путь.' },
    { id: 'b', text: 'Обращение', feedback: 'Человек выбирает канал.' },
    { id: 'c', text: 'Результат', feedback: 'Потребность удовлетворена.' },
  ],
};

const six: Ordering = {
  ...exampleBase('ordering-six'),
  kind: 'ordering',
  scoring: 'kendall',
  text: 'Расставьте действия при **проактивном** предоставлении услуги.',
  explanation: 'Согласие получают раньше, чем наступает событие.',
  items: [
    { id: 'a', text: 'Получить согласие человека', feedback: 'Согласие заменяет запрос.' },
    { id: 'b', text: 'Настроить обмен сведениями между ведомствами', feedback: 'Иначе о событии не узнать.' },
    { id: 'c', text: 'Узнать о событии из реестра', feedback: 'Событие запускает услугу.' },
    { id: 'd', text: 'Принять решение', feedback: 'Без обращения человека.' },
    {
      id: 'e',
      text: 'Сообщить о результате в удобном для человека канале, который он указал заранее',
      feedback: 'Канал выбирает человек.',
    },
    { id: 'f', text: 'Собрать обратную связь', feedback: 'Так виден опыт клиента.' },
  ],
};

export const orderingExamples: readonly Example<Ordering, Order>[] = [
  {
    question: path,
    states: [
      { name: 'open', marked: false },
      { name: 'right', response: ['a', 'b', 'c', 'd'], marked: true },
      { name: 'partly', response: ['a', 'c', 'b', 'd'], marked: true },
    ],
  },
  { question: three, states: [{ name: 'wrong', response: ['b', 'c', 'a'], marked: true }] },
  {
    question: six,
    states: [
      { name: 'open', marked: false },
      { name: 'partly', response: ['b', 'a', 'c', 'e', 'f', 'd'], marked: true },
    ],
  },
];
