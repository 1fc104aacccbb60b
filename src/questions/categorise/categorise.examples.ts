import { type Example, exampleBase } from '../example.ts';
import type { Pairs } from '../pairs.ts';
import type { Categorise } from './kind.ts';

/*
 * Criteria: every item is a group of radio buttons named by it; nothing is dragged; after a refusal the focus goes to
 * the first item without an answer; where there are traps, the hint says what they cost.
 */
const channels: Categorise = {
  ...exampleBase('categorise-channels'),
  kind: 'categorise',
  text: 'Разложите по группам: что относится к **внешнему** клиенту, а что к **внутреннему**?',
  explanation: 'Внешний клиент приходит со своей потребностью, внутренний участвует в процессах органа.',
  buckets: [
    { id: 'e', text: 'Внешний клиент' },
    { id: 'i', text: 'Внутренний клиент' },
  ],
  items: [
    { id: 'a', text: 'Посетитель МФЦ', bucket: 'e', feedback: 'Пришёл со своей потребностью.' },
    { id: 'b', text: 'Проверяемая организация', bucket: 'e', feedback: 'Взаимодействует при исполнении функции.' },
    { id: 'c', text: 'Бухгалтер отдела', bucket: 'i', feedback: 'Получает результат работы коллег.' },
    { id: 'd', text: 'Новый сотрудник', bucket: 'i', feedback: 'Ему нужен доступ и понятный порядок работы.' },
  ],
};

const traps: Categorise = {
  ...exampleBase('categorise-traps'),
  kind: 'categorise',
  text: 'Отнесите каждый пример к одному из понятий глоссария. Два примера лишние.',
  explanation: 'Услуга оказывается по запросу, функция исполняется без него, сервис — способ организации процессов.',
  buckets: [
    { id: 'u', text: 'Услуга' },
    { id: 'f', text: 'Функция' },
    { id: 's', text: 'Сервис: способ организовать процессы вокруг человека' },
  ],
  items: [
    { id: 'a', text: 'Выдача лицензии по заявлению', bucket: 'u', feedback: 'Есть запрос заявителя.' },
    { id: 'b', text: 'Плановая проверка', bucket: 'f', feedback: 'Запроса нет: орган действует по полномочию.' },
    { id: 'c', text: 'Единое окно трёх ведомств', bucket: 's', feedback: 'Процессы собраны вокруг человека.' },
    { id: 'd', text: 'Корпоратив отдела', trap: true, feedback: 'К работе с клиентом не относится.' },
    { id: 'e', text: 'Ремонт фасада здания', trap: true, feedback: 'Это хозяйственная деятельность.' },
  ],
};

const hostile: Categorise = {
  ...exampleBase('categorise-hostile'),
  kind: 'categorise',
  text: 'Где здесь <script>alert(1)</script>?',
  explanation: 'Разметка остаётся текстом.',
  buckets: [
    { id: 'a', text: 'Высокопревосходительствующееподразделениеведомства' },
    { id: 'b', text: '<img src=x onerror=alert(1)>' },
    { id: 'c', text: 'Короткое' },
    { id: 'd', text: 'Ещё одно' },
  ],
  items: [
    { id: 'a', text: 'Межведомственноевзаимодействиеорганизаций', bucket: 'a', feedback: 'Длинное слово.' },
    { id: 'b', text: '</fieldset><b>Жирно</b>', bucket: 'b', feedback: '<i>Текст</i>.' },
    { id: 'c', text: 'Да', bucket: 'c', feedback: 'Короткое слово.' },
    { id: 'd', text: 'Нет', bucket: 'd', feedback: 'Тоже короткое.' },
  ],
};

export const categoriseExamples: readonly Example<Categorise, Pairs>[] = [
  {
    question: channels,
    states: [
      { name: 'open', response: { a: 'e' }, marked: false },
      { name: 'right', response: { a: 'e', b: 'e', c: 'i', d: 'i' }, marked: true },
      { name: 'partly', response: { a: 'e', b: 'i', c: 'i', d: 'i' }, marked: true },
    ],
  },
  {
    question: traps,
    states: [
      { name: 'open', marked: false },
      { name: 'partly', response: { a: 'u', b: 'f', c: 's', d: 'f', e: 'none' }, marked: true },
      { name: 'wrong', response: { a: 'f', b: 'u', c: 'none', d: 'u', e: 's' }, marked: true },
    ],
  },
  { question: hostile, states: [{ name: 'open', marked: false }] },
];
