import { type Example, exampleBase } from '../example.ts';
import type { Chosen, Multiple } from './kind.ts';

/*
 * Criteria: as for single; the hint says that several answers are right, and what counts where it is not the default; a
 * right option that was left out says so without «Ваш ответ».
 */
const business: Multiple = {
  ...exampleBase('multiple-business'),
  kind: 'multiple',
  scoring: 'balanced',
  text: 'Кто из перечисленных относится к **бизнесу** по глоссарию?',
  explanation: 'К бизнесу относят и общественную деятельность, и объединения по профессиональному признаку.',
  options: [
    {
      id: 'a',
      text: 'Индивидуальный предприниматель',
      right: true,
      feedback: 'Ведёт предпринимательскую деятельность.',
    },
    {
      id: 'b',
      text: 'Общественная организация',
      right: true,
      feedback: 'Общественная деятельность включена в определение.',
    },
    { id: 'c', text: 'Гражданин, оформляющий паспорт', right: false, feedback: 'Он действует как физическое лицо.' },
    { id: 'd', text: 'Адвокатская палата', right: true, feedback: 'Объединение по профессиональному признаку.' },
    { id: 'e', text: 'Сотрудник смежного отдела', right: false, feedback: 'Это внутренний клиент.' },
  ],
};

const steps: Multiple = {
  ...exampleBase('multiple-steps'),
  kind: 'multiple',
  scoring: 'plus-minus',
  text: 'Отметьте признаки омниканальности.',
  explanation: 'Каналы равноправны, и начатое в одном можно закончить в другом.',
  options: [
    { id: 'a', text: 'Начатое на портале можно закончить в МФЦ.', right: true, feedback: 'Переход без потери данных.' },
    {
      id: 'b',
      text: 'Во всех каналах одинаковые сведения.',
      right: true,
      feedback: 'Иначе каналы противоречат друг другу.',
    },
    { id: 'c', text: 'Личный приём отменён.', right: false, feedback: 'Отказ от канала сужает выбор.' },
    {
      id: 'd',
      text: 'Каждый канал ведёт своё ведомство.',
      right: false,
      feedback: 'Это многоканальность, а не единство.',
    },
  ],
};

const all: Multiple = {
  ...exampleBase('multiple-two'),
  kind: 'multiple',
  scoring: 'all-or-nothing',
  text: 'Что входит в компетенцию?',
  explanation: 'Знания, умения и поведенческие характеристики.',
  options: [
    { id: 'a', text: 'Знания', right: true, feedback: 'Входят.' },
    { id: 'b', text: 'Умения', right: true, feedback: 'Входят.' },
    { id: 'c', text: 'Стаж', right: false, feedback: 'Стаж — условие допуска к должности.' },
    { id: 'd', text: 'Поведение', right: true, feedback: 'Входит.' },
  ],
};

export const multipleExamples: readonly Example<Multiple, Chosen>[] = [
  {
    question: business,
    states: [
      { name: 'open', response: ['a'], marked: false },
      { name: 'right', response: ['a', 'b', 'd'], marked: true },
      { name: 'partly', response: ['a', 'b', 'e'], marked: true },
      { name: 'wrong', response: ['c', 'e'], marked: true },
    ],
  },
  { question: steps, states: [{ name: 'open', marked: false }] },
  { question: all, states: [{ name: 'wrong, one left out', response: ['a', 'b'], marked: true }] },
];
