import { type Example, exampleBase } from '../example.ts';
import type { Path, Scenario } from './kind.ts';

/*
 * Criteria: one step at a time; Enter on an option and the button «Ответить» both answer it; what came of it is said
 * politely and the focus goes to the next line; the talk so far stays above to be read again; a checked step says in
 * words what the answer was worth, and which would have been better.
 */
const counter: Scenario = {
  ...exampleBase('scenario-counter'),
  kind: 'scenario',
  key: { by: 'panel', experts: 12, on: '2026-11-23' },
  text: 'К вам в зал приёма пришёл пожилой человек: ему **второй раз** отказали в выплате. Проведите разговор.',
  explanation: 'Сначала выясняют, что произошло, затем вместе находят следующий шаг и убеждаются, что он понятен.',
  start: 'hello',
  nodes: [
    {
      id: 'hello',
      text: '— Второй раз отказали! Я уже и не знаю, к кому идти.',
      choices: [
        {
          id: 'a',
          text: '— Давайте посмотрим отказ вместе. Он у вас с собой?',
          points: 3,
          reply: 'Человек садится и достаёт письмо.',
          feedback: 'Вы взялись за его дело, а не за талон.',
          to: 'letter',
        },
        {
          id: 'b',
          text: '— Решения принимаем не мы. Могу дать адрес отдела выплат.',
          points: 1,
          reply: 'Человек встаёт: «Опять к другим…» Но потом возвращается.',
          feedback: 'Адрес верный, но человек снова остался с задачей один.',
          to: 'back',
        },
        {
          id: 'c',
          text: '— Надо было внимательнее читать требования.',
          points: 0,
          reply: 'Человек молча уходит.',
          feedback: 'Вина переложена на человека, и разговор окончен.',
        },
      ],
    },
    {
      id: 'back',
      text: '— Вы хоть скажите, что им от меня нужно?',
      choices: [
        {
          id: 'a',
          text: '— Покажите письмо. Недостающую справку мы запросим сами.',
          points: 2,
          reply: 'Человек протягивает письмо и благодарит.',
          feedback: 'Вы исправили начало разговора, но срока человек не знает.',
        },
        {
          id: 'b',
          text: '— Это написано на портале.',
          points: 0,
          reply: 'Человек уходит.',
          feedback: 'Портал он уже читал.',
        },
      ],
    },
    {
      id: 'letter',
      text: 'В письме: «не подтверждён стаж за 1998 год». Справка об этом есть в архиве, и орган может запросить её сам.',
      choices: [
        {
          id: 'a',
          text: '— Мы запросим справку сами. Я запишу ваш телефон и позвоню в четверг.',
          points: 3,
          reply: '«В четверг? Вот спасибо». Человек записывает день.',
          feedback: 'Орган делает свою часть работы, срок назван.',
        },
        {
          id: 'b',
          text: '— Мы запросим справку сами. Ответ придёт.',
          points: 2,
          reply: '«А когда?» — спрашивает человек, но вы уже зовёте следующего.',
          feedback: 'Дело движется, но срока человек не знает.',
        },
        {
          id: 'c',
          text: '— Вам нужно съездить в архив за справкой.',
          points: 0,
          reply: 'Человек вздыхает: архив в другом городе.',
          feedback: 'Требовать то, что орган может запросить сам, нельзя.',
        },
      ],
    },
  ],
};

const hostile: Scenario = {
  ...exampleBase('scenario-hostile'),
  kind: 'scenario',
  key: { by: 'author', on: '2026-11-23' },
  text: 'Разговор с <b>разметкой</b>.',
  explanation: 'Разметка <i>не</i> исполняется.',
  start: 'constructor',
  nodes: [
    {
      id: 'constructor',
      text: 'Вам пишут: <script>alert(1)</script>',
      choices: [
        {
          id: 'constructor',
          text: 'Ответить: <img src=x onerror=alert(1)>',
          points: 3,
          reply: 'Текст дошёл <b>как есть</b>.',
          feedback: 'Текст остаётся текстом.',
        },
        {
          id: 'b',
          text: 'Многопрофильноеведомственноеучреждениесоченьдлиннымназваниембезпробелов',
          points: 0,
          reply: 'Превысокомногорассмотрительствующийответбезединогопробеламеждусловами',
          feedback: 'Длинное слово переносится.',
        },
      ],
    },
  ],
};

export const scenarioExamples: readonly Example<Scenario, Path>[] = [
  {
    question: counter,
    states: [
      { name: 'open', marked: false },
      { name: 'half-way', response: ['hello.a'], marked: false },
      { name: 'talk over', response: ['hello.a', 'letter.b'], marked: false },
      { name: 'right', response: ['hello.a', 'letter.a'], marked: true },
      { name: 'partly', response: ['hello.b', 'back.b'], marked: true },
      { name: 'wrong', response: ['hello.c'], marked: true },
    ],
  },
  {
    question: hostile,
    states: [
      { name: 'open', marked: false },
      { name: 'wrong', response: ['constructor.b'], marked: true },
    ],
  },
];
