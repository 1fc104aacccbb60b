import { type Example, exampleBase } from '../example.ts';
import type { Order } from '../order.ts';
import type { SituationalRank } from './kind.ts';

/* Criteria: as for ordering; a checked action says in words which place the key gives it. */
const complaint: SituationalRank = {
  ...exampleBase('rank-complaint'),
  kind: 'situational-rank',
  key: { by: 'panel', experts: 21, on: '2026-11-23' },
  text: 'На портале третья жалоба за неделю на одну и ту же форму. Расставьте ваши действия **от лучшего к худшему**.',
  explanation: 'Сначала помогают людям и убирают причину, и только затем думают о том, как это выглядит.',
  options: [
    {
      id: 'a',
      text: 'Пройти форму самому, найти трудное место и предложить исправление.',
      feedback: 'Причина найдена, и её можно убрать.',
    },
    {
      id: 'b',
      text: 'Ответить каждому, как заполнить форму сейчас.',
      feedback: 'Троим помогли, четвёртый столкнётся с тем же.',
    },
    {
      id: 'c',
      text: 'Передать жалобы разработчику без пояснений.',
      feedback: 'Кто-то этим займётся, но не скоро и не зная, в чём дело.',
    },
    {
      id: 'd',
      text: 'Попросить удалить отзывы, чтобы не портить оценку.',
      feedback: 'Скрыта не причина, а сигнал о ней.',
    },
  ],
};

const hostile: SituationalRank = {
  ...exampleBase('rank-hostile'),
  kind: 'situational-rank',
  key: { by: 'author', on: '2026-11-23' },
  text: 'Расставьте <b>строки</b>.',
  explanation: 'Разметка <i>не</i> исполняется.',
  options: [
    { id: 'constructor', text: '<img src=x onerror=alert(1)>', feedback: 'Текст остаётся текстом.' },
    {
      id: 'b',
      text: 'Многопрофильноеведомственноеучреждениесоченьдлиннымназваниембезпробелов',
      feedback: 'Длинное слово переносится.',
    },
    { id: 'c', text: '**Незакрытое выделение', feedback: 'Звёздочки видны.' },
  ],
};

export const situationalRankExamples: readonly Example<SituationalRank, Order>[] = [
  {
    question: complaint,
    states: [
      { name: 'open', marked: false },
      { name: 'right', response: ['a', 'b', 'c', 'd'], marked: true },
      { name: 'partly', response: ['b', 'a', 'd', 'c'], marked: true },
      { name: 'wrong', response: ['d', 'c', 'b', 'a'], marked: true },
    ],
  },
  { question: hostile, states: [{ name: 'wrong', response: ['b', 'c', 'constructor'], marked: true }] },
];
