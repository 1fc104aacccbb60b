import { type Example, exampleBase } from '../example.ts';
import type { Pairs } from '../pairs.ts';
import type { SituationalRate } from './kind.ts';

/*
 * Criteria: each option's text is the legend of its own group; arrow keys move within a group, Tab between groups;
 * a checked option says in words how far the rating is from the key, and names both.
 */
const scale = [
  { id: 'bad', text: 'Вредно' },
  { id: 'poor', text: 'Скорее плохо' },
  { id: 'fair', text: 'Скорее хорошо' },
  { id: 'good', text: 'Правильно' },
];

const delay: SituationalRate = {
  ...exampleBase('rate-delay'),
  kind: 'situational-rate',
  key: { by: 'panel', experts: 12, on: '2026-11-23' },
  text: 'Межведомственный ответ задерживается, срок услуги истекает завтра. Оцените, насколько **правильно** каждое действие.',
  explanation: 'О задержке человек должен узнать от органа раньше, чем срок истечёт, и услышать, что будет дальше.',
  scale,
  options: [
    {
      id: 'a',
      text: 'Позвонить заявителю сегодня, объяснить причину и назвать новый день.',
      rating: 'good',
      feedback: 'Человек предупреждён и может строить планы.',
    },
    {
      id: 'b',
      text: 'Повторить межведомственный запрос с пометкой о сроке.',
      rating: 'fair',
      feedback: 'Причину устраняют, но заявитель о ней пока не знает.',
    },
    {
      id: 'c',
      text: 'Попросить заявителя принести документ самому.',
      rating: 'bad',
      feedback: 'Требовать то, что орган получает сам, запрещено.',
    },
    {
      id: 'd',
      text: 'Подождать ещё день: ответ обычно приходит.',
      rating: 'poor',
      feedback: 'Если он не придёт, о нарушении срока человек узнает последним.',
    },
  ],
};

const hostile: SituationalRate = {
  ...exampleBase('rate-hostile'),
  kind: 'situational-rate',
  key: { by: 'author', on: '2026-11-23' },
  text: 'Как оценить <b>разметку</b> в тексте?',
  explanation: 'Разметка <i>не</i> исполняется.',
  scale: [
    { id: 'bad', text: 'Плохо <script>' },
    { id: 'so', text: 'Терпимо' },
    { id: 'good', text: 'Превосходнейшимобразом' },
  ],
  options: [
    { id: 'constructor', text: '<img src=x onerror=alert(1)>', rating: 'bad', feedback: 'Текст остаётся текстом.' },
    {
      id: 'b',
      text: 'Многопрофильноеведомственноеучреждениесоченьдлиннымназваниембезпробелов',
      rating: 'so',
      feedback: 'Длинное слово переносится.',
    },
    { id: 'c', text: '**Незакрытое выделение', rating: 'good', feedback: 'Звёздочки видны.' },
  ],
};

export const situationalRateExamples: readonly Example<SituationalRate, Pairs>[] = [
  {
    question: delay,
    states: [
      { name: 'open', response: { a: 'good' }, marked: false },
      { name: 'right', response: { a: 'good', b: 'fair', c: 'bad', d: 'poor' }, marked: true },
      { name: 'partly', response: { a: 'good', b: 'poor', c: 'good', d: 'fair' }, marked: true },
      { name: 'wrong', response: { a: 'bad', b: 'bad', c: 'good', d: 'good' }, marked: true },
    ],
  },
  {
    question: hostile,
    states: [
      { name: 'open', marked: false },
      { name: 'partly', response: { constructor: 'bad', b: 'good', c: 'bad' }, marked: true },
    ],
  },
];
