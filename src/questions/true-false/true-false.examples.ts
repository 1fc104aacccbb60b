import { type Example, exampleBase } from '../example.ts';
import type { TrueFalse, Truth } from './kind.ts';

/*
 * Criteria: as for single; the answers name the statement, so that what is true of it is never read as said of the learner's answer; only
 * the chosen answer has feedback.
 */
const request: TrueFalse = {
  ...exampleBase('true-false-request'),
  kind: 'true-false',
  text: 'Государственная услуга всегда начинается с **запроса** заявителя.',
  explanation: 'Проактивно услугу оказывают без запроса: о событии орган узнаёт из реестра.',
  answer: false,
  feedback: {
    yes: 'Так было до проактивных услуг: теперь запрос нужен не всегда.',
    no: 'Проактивную услугу оказывают по событию, с согласия человека.',
  },
};

const inner: TrueFalse = {
  ...exampleBase('true-false-inner'),
  kind: 'true-false',
  text: 'Сотрудник соседнего отдела тоже бывает клиентом.',
  explanation: 'Внутренний клиент получает результат работы коллег.',
  answer: true,
  feedback: { yes: 'Это внутренний клиент.', no: 'Клиент бывает и внутренним.' },
};

const hostile: TrueFalse = {
  ...exampleBase('true-false-hostile'),
  kind: 'true-false',
  text: 'Слово «<script>alert(1)</script>» короче слова «высокопревосходительствующегоработникаведомства».',
  explanation: 'Разметка в тексте остаётся текстом: <img src=x onerror=alert(1)>.',
  answer: true,
  feedback: { yes: 'Да, <b>короче</b>.', no: 'Посчитайте буквы в «высокопревосходительствующегоработникаведомства».' },
};

export const trueFalseExamples: readonly Example<TrueFalse, Truth>[] = [
  {
    question: request,
    states: [
      { name: 'open', marked: false },
      { name: 'right', response: 'false', marked: true },
      { name: 'wrong', response: 'true', marked: true },
    ],
  },
  { question: inner, states: [{ name: 'right', response: 'true', marked: true }] },
  {
    question: hostile,
    states: [
      { name: 'open', response: 'false', marked: false },
      { name: 'wrong', response: 'false', marked: true },
    ],
  },
];
