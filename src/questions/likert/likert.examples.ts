import { type Example, exampleBase } from '../example.ts';
import type { Pairs } from '../pairs.ts';
import type { Likert } from './kind.ts';

/*
 * Criteria: every statement is a group of radio buttons named by it; the form says that nothing here is right or wrong,
 * and never calls an answer so; on a narrow screen the scale stands one point under another.
 */
const agreement = [
  { id: 'a', text: 'Не согласен' },
  { id: 'b', text: 'Скорее не согласен' },
  { id: 'c', text: 'Трудно сказать' },
  { id: 'd', text: 'Скорее согласен' },
  { id: 'e', text: 'Согласен' },
];

const habits: Likert = {
  ...exampleBase('likert-habits'),
  kind: 'likert',
  text: 'Насколько это похоже на работу **вашего** отдела?',
  explanation: 'Вернитесь к этим ответам после курса: станет видно, что изменилось.',
  scale: agreement,
  rows: [
    { id: 'a', text: 'До начала работы мы называем, для кого она делается.' },
    { id: 'b', text: 'Отказывая, мы объясняем, что человеку делать дальше.' },
    { id: 'c', text: 'Жалоба для нас — источник сведений, а не повод искать виновного.' },
  ],
};

const seven: Likert = {
  ...exampleBase('likert-seven'),
  kind: 'likert',
  text: 'Как часто вы сами проходите путь клиента?',
  explanation: 'Чем чаще руководитель видит путь глазами клиента, тем точнее его решения.',
  scale: [
    { id: 'a', text: 'Никогда' },
    { id: 'b', text: 'Раз в несколько лет' },
    { id: 'c', text: 'Раз в год' },
    { id: 'd', text: 'Раз в полгода' },
    { id: 'e', text: 'Раз в квартал' },
    { id: 'f', text: 'Ежемесячно' },
    { id: 'g', text: 'Еженедельно' },
  ],
  rows: [{ id: 'a', text: 'Прохожу путь клиента от первого вопроса до результата' }],
};

const hostile: Likert = {
  ...exampleBase('likert-hostile'),
  kind: 'likert',
  text: 'Оцените <script>alert(1)</script>.',
  explanation: 'Разметка остаётся текстом: <b>да</b>.',
  scale: [
    { id: 'a', text: '<img src=x onerror=alert(1)>' },
    { id: 'b', text: 'Высокопревосходительствующее' },
    { id: 'c', text: 'Хорошо' },
  ],
  rows: [{ id: 'a', text: 'Межведомственноевзаимодействиеорганизацийиподразделений' }],
};

export const likertExamples: readonly Example<Likert, Pairs>[] = [
  {
    question: habits,
    states: [
      { name: 'open', response: { a: 'd' }, marked: false },
      { name: 'noted', response: { a: 'd', b: 'b', c: 'c' }, marked: true },
    ],
  },
  {
    question: seven,
    states: [
      { name: 'open', marked: false },
      { name: 'noted', response: { a: 'e' }, marked: true },
    ],
  },
  { question: hostile, states: [{ name: 'open', marked: false }] },
];
