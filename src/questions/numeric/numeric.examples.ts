import { type Example, exampleBase } from '../example.ts';
import type { Pairs } from '../pairs.ts';
import { textNotKept } from '../typed-text.ts';
import type { Numeric } from './kind.ts';

/*
 * Criteria: the label has the unit for the ear, the eye sees it after the field; a unit to be chosen has no default; a
 * text that is no number is refused with words that say how to write it, and the focus goes to it.
 */
const days: Numeric = {
  ...exampleBase('numeric-days'),
  kind: 'numeric',
  text: 'За сколько дней, не считая дня регистрации, отвечают на обращение, если срок не продлён?',
  explanation: 'Общий срок рассмотрения обращения — 30 дней со дня регистрации.',
  answer: 30,
  tolerance: 0,
  unit: 'дней',
  bands: [],
  mistakes: [{ value: 15, feedback: '15 дней — срок для внутренних поручений, а не для ответа заявителю.' }],
  feedback: { right: 'Да, 30 дней.', wrong: 'Посмотрите общий срок в законе об обращениях.' },
};

const cost: Numeric = {
  ...exampleBase('numeric-cost'),
  kind: 'numeric',
  text: 'Во что обходятся органу 4300 лишних обращений, если одно стоит 290 рублей 70 копеек?',
  explanation: '4300 × 290,7 = 1 250 010 рублей.',
  answer: 1_250_010,
  tolerance: 10,
  units: [
    { id: 'r', text: 'рублей', factor: 1 },
    { id: 't', text: 'тысяч рублей', factor: 1000 },
  ],
  bands: [{ within: 5000, score: 0.5 }],
  mistakes: [{ value: 1247, feedback: 'Проверьте, сколько было обращений.' }],
  feedback: { right: 'Расчёт точный.', wrong: 'Умножьте число обращений на стоимость одного.' },
};

const below: Numeric = {
  ...exampleBase('numeric-below'),
  kind: 'numeric',
  text: 'На сколько **процентных пунктов** изменилась удовлетворённость: было 82 %, стало 78,5 %?',
  explanation: 'Из нового значения вычитают старое: <b>78,5 − 82 = −3,5</b>.',
  answer: -3.5,
  tolerance: 0.1,
  unit: 'п. п.',
  bands: [],
  mistakes: [{ value: 3.5, feedback: 'Удовлетворённость снизилась: нужен знак минус.' }],
  feedback: { right: 'Снижение на 3,5 пункта.', wrong: 'Вычтите из нового значения старое.' },
};

export const numericExamples: readonly Example<Numeric, Pairs>[] = [
  {
    question: days,
    states: [
      { name: 'open', marked: false },
      { name: 'right', response: { value: '30' }, marked: true },
      { name: 'wrong, a known mistake', response: { value: '15' }, marked: true },
    ],
  },
  {
    question: cost,
    states: [
      { name: 'open', response: { value: '1 250' }, marked: false },
      { name: 'right', response: { value: '1 250 010', unit: 'r' }, marked: true },
      { name: 'partly', response: { value: '1250,5', unit: 't' }, marked: true },
      { name: 'wrong, number not kept', response: { value: textNotKept }, marked: true },
    ],
  },
  {
    question: below,
    states: [
      { name: 'open', response: { value: 'минус три' }, marked: false },
      { name: 'wrong', response: { value: '3.5' }, marked: true },
    ],
  },
];
