import { type Example, exampleBase } from '../example.ts';
import type { Situational } from './kind.ts';

/*
 * Criteria: as for single; a checked decision says what it is worth in words and points; below
 * them stands whose judgement that is.
 */
const queue: Situational = {
  ...exampleBase('situational-queue'),
  kind: 'situational',
  key: { by: 'author', on: '2026-11-23' },
  text: 'В зал приёма пришла женщина с ребёнком. Терминал не выдаёт талон, очередь волнуется, до конца приёма сорок минут. Вы — старший смены. Что вы сделаете **сначала**?',
  explanation: 'Сначала снимают препятствие для человека, затем устраняют причину.',
  options: [
    {
      id: 'a',
      text: 'Попрошу посетителей подождать, пока терминал перезапустят.',
      points: 1,
      feedback: 'Ожидание без срока усиливает напряжение.',
    },
    {
      id: 'b',
      text: 'Открою запись вручную и объявлю порядок приёма вслух.',
      points: 3,
      feedback: 'Препятствие снято для всех, порядок понятен.',
    },
    {
      id: 'c',
      text: 'Приму женщину с ребёнком вне очереди без объяснений.',
      points: 2,
      feedback: 'Одному человеку помогли, остальные порядка не поняли.',
    },
    {
      id: 'd',
      text: 'Предложу прийти завтра, когда терминал починят.',
      points: 0,
      feedback: 'Люди уходят без решения и не по своей вине.',
    },
  ],
};

const letter: Situational = {
  ...exampleBase('situational-letter'),
  kind: 'situational',
  key: { by: 'author', on: '2026-11-23' },
  text: 'Коллега из другого отдела третий раз спрашивает, как заполнить заявку. Ваши действия?',
  explanation: 'Повторный вопрос говорит о форме, а не о человеке.',
  options: [
    {
      id: 'a',
      text: 'Отвечу ещё раз и поправлю подсказку в форме.',
      points: 3,
      feedback: 'Решена и задача коллеги, и её причина.',
    },
    { id: 'b', text: 'Отвечу ещё раз подробнее.', points: 2, feedback: 'Коллега получит ответ, причина останется.' },
    { id: 'c', text: 'Пришлю ссылку на инструкцию.', points: 1, feedback: 'Инструкция уже не помогла дважды.' },
    {
      id: 'd',
      text: 'Посоветую обратиться к руководителю.',
      points: 0,
      feedback: 'Внутренний клиент остался без помощи.',
    },
  ],
};

const inspection: Situational = {
  ...exampleBase('situational-inspection'),
  kind: 'situational',
  key: { by: 'panel', experts: 12, on: '2026-11-23' },
  text: 'На проверке вы нашли ошибку в журнале, которую можно исправить при вас. Что вы сделаете?',
  explanation: 'Цель контроля — соблюдение требований, а не число нарушений.',
  options: [
    { id: 'a', text: 'Зафиксирую нарушение и уйду.', points: 1, feedback: 'Нарушение учтено, но осталось.' },
    { id: 'b', text: 'Не замечу ошибку.', points: 0, feedback: 'Охраняемые ценности остались без защиты.' },
    {
      id: 'c',
      text: 'Объясню ошибку, дам исправить, отмечу это в акте.',
      points: 3,
      feedback: 'Требование соблюдено, запись правдива.',
    },
    {
      id: 'd',
      text: 'Дам исправить, в акте ничего не укажу.',
      points: 2,
      feedback: 'Ошибка исправлена, но акт неполон.',
    },
  ],
};

export const situationalExamples: readonly Example<Situational, string>[] = [
  {
    question: queue,
    states: [
      { name: 'open', marked: false },
      { name: 'right', response: 'b', marked: true },
      { name: 'partly', response: 'a', marked: true },
      { name: 'wrong', response: 'd', marked: true },
    ],
  },
  { question: letter, states: [{ name: 'open', response: 'b', marked: false }] },
  { question: inspection, states: [{ name: 'partly', response: 'd', marked: true }] },
];
